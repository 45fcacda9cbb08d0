package dev.sonde.fuzz;

/**
 * A token as a language's own reader cuts it.
 *
 * @param kind what it is
 * @param text what it says: of a string without its quotes and escapes, of all others as they stand
 */
public record Token(Kind kind, String text) {
    /** What a token can be. */
    public enum Kind {
        STRING,
        WORD,
        NUMBER,
        SIGN,
        /** A probe's name or a directive, which D and bpftrace read by rules of their own. */
        LINE
    }

    static Token sign(String text) {
        return new Token(Kind.SIGN, text);
    }

    boolean is(String other) {
        return kind != Kind.STRING && text.equals(other);
    }
}
