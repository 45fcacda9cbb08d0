package dev.sonde.model;

/**
 * The line of the user's Java that made a node.
 *
 * @param file the source file's name, as the class file has it
 * @param line the line, counted from 1; 0 where the class file has none
 */
public record Origin(String file, int line) {
    /** For what was made by no line of a user's Java. */
    public static final Origin UNKNOWN = new Origin("unknown", 0);

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
