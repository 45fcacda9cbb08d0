package dev.sonde.provider;

import java.util.Objects;

/**
 * One value that a marker hands to the tracer.
 *
 * @param name the name, a C identifier; {@code arg0}, {@code arg1} … where the source gives none
 * @param type what the value is
 * @param meaning one plain sentence without markup, or the empty string when nothing is known
 */
public record Parameter(String name, ParameterType type, String meaning) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is no C identifier
     */
    public Parameter {
        Identifiers.require("parameter", name);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(meaning, "meaning");
    }

    /**
     * A parameter of which no meaning is known.
     *
     * @param name the name, a C identifier
     * @param type what the value is
     */
    public Parameter(String name, ParameterType type) {
        this(name, type, "");
    }
}
