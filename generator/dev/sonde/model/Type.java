package dev.sonde.model;

/** What a value is: the tracers know no more than these in common. */
public enum Type {
    /** A signed 64-bit integer; a condition is one too, 0 or 1. */
    INT("an int"),
    /** A string, cut by the tracer at its string size. */
    STRING("a string");

    private final String phrase;

    Type(String phrase) {
        this.phrase = phrase;
    }

    /** The type in a sentence: {@code an int}. */
    public String phrase() {
        return phrase;
    }
}
