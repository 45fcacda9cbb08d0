package dev.sonde.target;

import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a tapset calls the markers and parameters of a provider; the tapset and the scripts that use it both ask here.
 *
 * <p>Markers: a double underscore becomes a dot, {@code function__entry} is {@code function.entry}. A word that would be
 * empty, or would begin with a digit or an underscore, gets an underscore in front.
 *
 * <p>Parameters: a name that is a word of SystemTap's or D's language, or that every alias has, or that is taken by an
 * earlier parameter, gets an underscore at its end: {@code string_}, {@code name_}.
 */
public final class TapsetNames {
    /** What every alias calls its own name. */
    public static final String NAME = "name";
    /** What every alias calls its parameters as one text. */
    public static final String ARGUMENTS = "argstr";

    // Prefixes that no tapset ships which SystemTap or the program itself comes with.
    private static final Map<String, String> OWN_PREFIXES = Map.of(
            "hotspot", "jvm",
            "hotspot_jni", "jvm_jni",
            "hs_private", "jvm_private",
            "libvirt", "libvirtd",
            "node", "nodejs",
            "perl", "perl5",
            "python", "cpython",
            "ruby", "cruby",
            "tcl", "tclsh");

    private static final Set<String> RESERVED = words("""
            break catch continue delete else for foreach function global if in limit long next print
            printd printdln printf println private probe return sprint sprintd sprintdln sprintf
            sprintln string try while
            NULL auto case char const counter default do double enum extern float goto import inline
            int offsetof provider register restrict self short signed sizeof static stringof struct
            switch this translator typedef union unsigned void volatile xlate
            name argstr""");

    private TapsetNames() {}

    /** The first words of the aliases of a provider when nobody says others: {@code cpython} for {@code python}. */
    public static String prefix(String provider) {
        return OWN_PREFIXES.getOrDefault(provider, provider);
    }

    /**
     * The alias of a marker.
     *
     * @param marker the marker
     * @param prefix the first words of the tapset's aliases, or the empty string for {@link #prefix(String)}
     */
    public static String alias(Marker marker, String prefix) {
        return (prefix.isEmpty() ? prefix(marker.provider()) : prefix) + "." + words(marker);
    }

    /** The alias without its prefix: {@code function.entry}. */
    public static String words(Marker marker) {
        return Stream.of(marker.name().split("__", -1)).map(TapsetNames::word).collect(Collectors.joining("."));
    }

    /** The variable of each parameter, by the parameter's name and in the order of the parameters. */
    public static Map<String, String> variables(Marker marker) {
        Map<String, String> variables = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Parameter parameter : marker.parameters()) {
            String variable = parameter.name();
            while (RESERVED.contains(variable) || taken.contains(variable)) {
                variable += "_";
            }
            taken.add(variable);
            variables.put(parameter.name(), variable);
        }
        return variables;
    }

    /** The variable of one parameter of a marker. */
    public static String variable(Marker marker, Parameter parameter) {
        return variables(marker).getOrDefault(parameter.name(), parameter.name());
    }

    /**
     * Variables that the program's documentation gives an alias and that no known release has an argument for, by their
     * names, with the number of the argument that they would be.
     */
    public static Map<String, Integer> documented(Marker marker) {
        boolean call = marker.name().equals("function__entry") || marker.name().equals("function__return");
        return call && marker.provider().equals("python") ? Map.of("frameptr", 4) : Map.of();
    }

    private static String word(String part) {
        boolean plain = !part.isEmpty() && Character.isLetter(part.charAt(0));
        return plain ? part : "_" + part;
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
