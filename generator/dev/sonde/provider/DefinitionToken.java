package dev.sonde.provider;

/** A word, a sign or a structured comment of a provider definition. */
record DefinitionToken(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD,
        SIGN,
        COMMENT,
        END
    }

    boolean is(String expected) {
        return kind != Kind.COMMENT && text.equals(expected);
    }

    /** How a message names it. */
    String shown() {
        return kind == Kind.END ? "the end of the file" : "\"" + text + "\"";
    }
}
