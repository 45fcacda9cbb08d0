package dev.sonde.model;

/**
 * What a script asks of the tracer; 0 leaves the tracer's own.
 *
 * @param stringBytes where strings are cut
 * @param tableKeys how many keys a table or aggregation can have
 * @param bufferBytes the buffer of each processor
 * @param destructive whether it may run commands
 */
public record Options(int stringBytes, int tableKeys, long bufferBytes, boolean destructive) {
    /** The tracer's own. */
    public static final Options NONE = new Options(0, 0, 0, false);
}
