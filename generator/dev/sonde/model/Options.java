package dev.sonde.model;

/**
 * What a script asks of the tracer; 0 leaves the tracer's own.
 *
 * @param stringBytes where strings are cut
 * @param tableKeys how many keys a table or aggregation can have
 * @param bufferBytes the buffer of each processor
 * @param aggregationBytes the room for aggregations on each processor
 * @param switchMilliseconds how long the tracer waits before it reads its buffers again
 * @param destructive whether it may run commands
 */
public record Options(
        int stringBytes,
        int tableKeys,
        long bufferBytes,
        long aggregationBytes,
        long switchMilliseconds,
        boolean destructive) {
    /** The tracer's own. */
    public static final Options NONE = new Options(0, 0, 0, 0, 0, false);

    /** The same with strings of so many bytes. */
    public Options withStringBytes(int bytes) {
        return new Options(bytes, tableKeys, bufferBytes, aggregationBytes, switchMilliseconds, destructive);
    }

    /** The same with so many keys. */
    public Options withTableKeys(int keys) {
        return new Options(stringBytes, keys, bufferBytes, aggregationBytes, switchMilliseconds, destructive);
    }

    /** The same with a buffer of so many bytes. */
    public Options withBufferBytes(long bytes) {
        return new Options(stringBytes, tableKeys, bytes, aggregationBytes, switchMilliseconds, destructive);
    }

    /** The same with so many bytes for aggregations. */
    public Options withAggregationBytes(long bytes) {
        return new Options(stringBytes, tableKeys, bufferBytes, bytes, switchMilliseconds, destructive);
    }

    /** The same with buffers that are read so often. */
    public Options withSwitchMilliseconds(long milliseconds) {
        return new Options(stringBytes, tableKeys, bufferBytes, aggregationBytes, milliseconds, destructive);
    }

    /** The same, and it may run commands. */
    public Options withCommands() {
        return new Options(stringBytes, tableKeys, bufferBytes, aggregationBytes, switchMilliseconds, true);
    }

    /** Room enough for both; it may run commands only if this one may. */
    public Options with(Options other) {
        return new Options(
                Math.max(stringBytes, other.stringBytes),
                Math.max(tableKeys, other.tableKeys),
                Math.max(bufferBytes, other.bufferBytes),
                Math.max(aggregationBytes, other.aggregationBytes),
                shorter(switchMilliseconds, other.switchMilliseconds),
                destructive);
    }

    private static long shorter(long left, long right) {
        return left == 0 || right == 0 ? Math.max(left, right) : Math.min(left, right);
    }
}
