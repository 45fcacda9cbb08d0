package dev.sonde.check;

/** How bad a diagnostic is. */
public enum Severity {
    /** The script would work, and not as one would expect. */
    WARNING("warning"),
    /** There is no right script to print. */
    ERROR("error");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
