package dev.sonde.provider;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One place in a program where a tracer can look, with the values that the program hands over there.
 *
 * @param provider the name of the provider that the marker belongs to
 * @param name the marker's name in the ELF spelling, {@code function__entry}
 * @param parameters the values in their order: the first is D's {@code arg0} and SystemTap's {@code $arg1}
 * @param facts what the catalogue knows beyond that
 */
public record Marker(String provider, String name, List<Parameter> parameters, MarkerFacts facts) {

    /**
     * A marker of which nothing more is known.
     *
     * @param provider the name of the provider that the marker belongs to
     * @param name the marker's name in the ELF spelling
     * @param parameters the values in their order
     */
    public Marker(String provider, String name, List<Parameter> parameters) {
        this(provider, name, parameters, MarkerFacts.NONE);
    }

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if a name is no C identifier, two parameters share a name, or a sized string
     *     names a length that is not an integer parameter of this marker
     */
    public Marker {
        Identifiers.require("provider", provider);
        Identifiers.require("marker", name);
        Objects.requireNonNull(facts, "facts");
        parameters = List.copyOf(parameters);
        Set<String> seen = new HashSet<>();
        for (Parameter parameter : parameters) {
            if (!seen.add(parameter.name())) {
                throw new IllegalArgumentException("Marker " + name + " has two parameters " + parameter.name());
            }
        }
        for (Parameter parameter : parameters) {
            if (parameter.type() instanceof ParameterType.SizedString sized) {
                requireLength(name, parameters, sized.lengthParameter());
            }
        }
    }

    /** A number by the names alone: all the facts would tell no more markers apart, and cost more. */
    @Override
    public int hashCode() {
        return 31 * provider.hashCode() + name.hashCode();
    }

    /**
     * The name as D spells it.
     *
     * @return {@code function-entry} for {@code function__entry}
     */
    public String dtraceName() {
        return name.replace("__", "-");
    }

    /**
     * Finds a parameter by its name.
     *
     * @param parameterName the name, such as {@code filename}
     * @return the parameter, or empty when this marker has none of that name
     */
    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }

    /**
     * The ELF spelling of a name given in either spelling.
     *
     * @param name {@code function-entry} or {@code function__entry}
     * @return {@code function__entry}
     */
    public static String elfName(String name) {
        return name.replace("-", "__");
    }

    private static void requireLength(String marker, List<Parameter> parameters, String length) {
        boolean found =
                parameters.stream().anyMatch(p -> p.name().equals(length) && p.type() instanceof ParameterType.Int);
        if (!found) {
            throw new IllegalArgumentException(
                    "Marker " + marker + " has a string whose length is " + length + ", but no integer of that name");
        }
    }
}
