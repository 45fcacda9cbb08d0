package dev.sonde.model;

/** What a value is: the tracers know no more than these in common. */
public enum Type {
    /** A signed 64-bit integer; a condition is one too, 0 or 1. */
    INT("an int"),
    /** A string, cut by the tracer at its string size. */
    STRING("a string"),
    /** The calls in a process: a key of an aggregation, or something to print, and nothing else. */
    USER_STACK("a stack"),
    /** The calls in the kernel, likewise. */
    KERNEL_STACK("a kernel stack");

    private final String phrase;

    Type(String phrase) {
        this.phrase = phrase;
    }

    /** Whether it is one of the stacks. */
    public boolean isStack() {
        return this == USER_STACK || this == KERNEL_STACK;
    }

    /** The type in a sentence: {@code an int}. */
    public String phrase() {
        return phrase;
    }
}
