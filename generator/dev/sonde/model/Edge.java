package dev.sonde.model;

/** The two ends of a call. */
public enum Edge {
    /** When it is called. */
    ENTRY("entry"),
    /** When it gives control back. */
    RETURN("return");

    private final String word;

    Edge(String word) {
        this.word = word;
    }

    /** DTrace's word for it. */
    @Override
    public String toString() {
        return word;
    }
}
