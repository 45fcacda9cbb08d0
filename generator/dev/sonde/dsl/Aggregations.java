package dev.sonde.dsl;

import dev.sonde.check.Rule;
import dev.sonde.model.AggregationFunction;
import dev.sonde.model.AggregationFunction.Average;
import dev.sonde.model.AggregationFunction.Deviation;
import dev.sonde.model.AggregationFunction.LinearHistogram;
import dev.sonde.model.AggregationFunction.Log2Histogram;
import dev.sonde.model.AggregationFunction.Maximum;
import dev.sonde.model.AggregationFunction.Minimum;
import dev.sonde.model.AggregationFunction.Sum;
import dev.sonde.model.Name;
import java.util.List;

/**
 * Tables of running results, which the tracers keep for each processor and add up when they print; all are meant to be
 * imported.
 */
public final class Aggregations {
    private static final int MOST_RANGES = 1000;

    private Aggregations() {}

    /** How often: {@code @name = count()} in D, {@code name <<< 1} in SystemTap. */
    public static CountAggregation count(String name) {
        return new CountAggregation(Faults.name("aggregation", name), List.of());
    }

    /** The sum of the values. */
    public static ValueAggregation sum(String name) {
        return of(name, new Sum());
    }

    /** The mean of the values, cut toward zero. */
    public static ValueAggregation average(String name) {
        return of(name, new Average());
    }

    /** The least value. */
    public static ValueAggregation minimum(String name) {
        return of(name, new Minimum());
    }

    /** The greatest value. */
    public static ValueAggregation maximum(String name) {
        return of(name, new Maximum());
    }

    /**
     * The standard deviation of the values: {@code stddev} in D; elsewhere the script keeps count, sum and squares itself.
     *
     * <p>It is the root of {@code sum(v * v) / n - (sum(v) / n) * (sum(v) / n)}, each step cut to an int, as D has it. Where a
     * value lies beyond ±3,037,000,499, whose square is too large for 64 bits, SystemTap and bpftrace give -1: add
     * microseconds and not nanoseconds.
     *
     * <pre>{@code
     * var spread = deviation("spread").by(execName());
     * Script script = script("spread")
     *         .on(Python.gcDone()).run(spread.add(Python.gcDone().collected()))
     *         .on(end()).run(spread.print())
     *         .build();
     * // D: @spread[execname] = stddev(arg0);
     * // SystemTap: spread[execname()] <<<
     * }</pre>
     */
    public static ValueAggregation deviation(String name) {
        return of(name, new Deviation());
    }

    /** How many values fell between each two powers of two: {@code quantize} in D, {@code @hist_log} in SystemTap. */
    public static ValueAggregation histogram(String name) {
        return of(name, new Log2Histogram());
    }

    /**
     * How many values fell into each range of {@code step} from {@code low} to {@code high}: {@code lquantize} in D,
     * {@code @hist_linear} in SystemTap. At most 1000 ranges, which must fill the span.
     */
    public static ValueAggregation linearHistogram(String name, int low, int high, int step) {
        Name checked = Faults.name("aggregation", name);
        long span = (long) high - low;
        if (step < 1 || span < step || span % step != 0 || span / step > MOST_RANGES) {
            throw Faults.refuse(
                    Rule.NUMBER_OUT_OF_RANGE,
                    "The histogram " + checked + " from " + low + " to " + high + " has no whole ranges of " + step
                            + ".",
                    "Let the step divide the span into 1 to " + MOST_RANGES + " ranges.");
        }
        return of(name, new LinearHistogram(low, high, step));
    }

    private static ValueAggregation of(String name, AggregationFunction function) {
        return new ValueAggregation(Faults.name("aggregation", name), function, List.of());
    }
}
