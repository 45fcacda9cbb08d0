package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Point;
import dev.sonde.provider.Catalogue;
import dev.sonde.provider.Marker;
import dev.sonde.provider.MarkerFacts;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.Provider;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Several markers by one name; its methods are meant to be imported.
 *
 * <pre>{@code
 * var entry = Python.functionEntry();
 * Script script = script("steps").on(markers("python", "function__*")).run(printf("%s\n", entry.funcname())).build();
 * // D: python$target:::function-entry, python$target:::function-return { printf("%s\n", copyinstr(arg1)); }
 * // SystemTap: probe process("/usr/bin/python3").mark("function__entry"), process("/usr/bin/python3").mark("function__return")
 * }</pre>
 */
public final class Markers {
    private static final Pattern GLOB = Pattern.compile("[A-Za-z0-9_*-]{1,255}");

    private Markers() {}

    /**
     * The markers of a provider of the catalogue whose names a glob matches, each as a point of the one probe.
     *
     * <p>Sonde looks the names up and prints each, so that all tracers watch the same ones: DTrace for Linux takes no glob here.
     * The catalogue has the markers of all versions: say {@link ProbePoint#optional} where the program may lack some. A
     * parameter of one of them can be used where the others have it too.
     *
     * @param provider the provider's name, such as {@code python}
     * @param glob a name with {@code *} for any letters, in the ELF spelling or D's: {@code function__*}, {@code function-*}
     * @throws dev.sonde.check.FaultyScriptException when the catalogue has no such marker (SONDE-170)
     */
    public static ProbePoint markers(String provider, String glob) {
        given("glob", glob);
        List<Point> points =
                Catalogue.provider(given("provider", provider)).map(Provider::markers).orElse(List.of()).stream()
                        .filter(marker -> matches(glob, marker.name()))
                        .<Point>map(marker -> new Point.MarkerPoint(bound(marker)))
                        .toList();
        if (points.isEmpty()) {
            throw Faults.refuse(
                    Rule.MARKERS_UNMATCHED,
                    "No marker of the provider " + Diagnostic.quote(provider) + " is called " + Diagnostic.quote(glob)
                            + ".",
                    "See 'sonde probes PROVIDER' for the names; * stands for any letters.");
        }
        return new SeveralPoints(points);
    }

    private static boolean matches(String glob, String name) {
        if (!GLOB.matcher(glob).matches()) {
            return false;
        }
        List<String> parts = List.of(glob.replace("-", "__").split("\\*", -1));
        String last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return name.equals(last);
        }
        // Part by part and never back: a pattern of many stars would try each way to share the letters out.
        int at = name.startsWith(parts.get(0)) ? parts.get(0).length() : -1;
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = at < 0 ? -1 : name.indexOf(part, at);
            at = found < 0 ? -1 : found + part.length();
        }
        return at >= 0 && name.length() - at >= last.length() && name.endsWith(last);
    }

    /** The marker as the generated classes have it, so that their parameters are its own. */
    private static Marker bound(Marker marker) {
        List<Parameter> parameters = marker.parameters().stream()
                .map(parameter -> new Parameter(parameter.name(), parameter.type()))
                .toList();
        return new Marker(
                marker.provider(),
                marker.name(),
                parameters,
                MarkerFacts.often(marker.facts().often()));
    }
}
