package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.all;
import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Node;
import dev.sonde.model.Order;
import dev.sonde.model.Sorting;
import dev.sonde.model.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results of aggregations on their way to the printer: each method gives another, and {@link #print()} ends it.
 *
 * <pre>{@code
 * var bytes = sum("bytes").by(execName());
 * var done = Syscalls.exit("read");
 * Script script = script("readers")
 *         .on(done).when(done.result().greaterThan(0)).run(bytes.add(done.result()))
 *         .on(end()).run(bytes.results().top(10).dividedBy(1024).print("%-20s %8d KB\n"))
 *         .everywhere()
 *         .build();
 * // D: trunc(@bytes, 10); normalize(@bytes, 1024); printa("%-20s %@8d KB\n", @bytes);
 * // SystemTap: foreach ([k_execname] in bytes @sum - limit 10)
 * }</pre>
 */
public final class Results {
    private final List<Aggregation> aggregations;
    private final Sorting sorting;
    private final int most;
    private final @Nullable Expression divisor;

    private Results(List<Aggregation> aggregations, Sorting sorting, int most, @Nullable Expression divisor) {
        this.aggregations = aggregations;
        this.sorting = sorting;
        this.most = most;
        this.divisor = divisor;
    }

    static Results of(Aggregation aggregation) {
        return new Results(List.of(aggregation), new Sorting(Order.ASCENDING, Sorting.BY_RESULT), 0, null);
    }

    /**
     * The results of several aggregations with the same keys, one line for each value of the keys; the first decides the
     * order.
     *
     * <p>Each probe that gives one of them a value must give all of them one, or the tracers would differ in what is missing.
     */
    public static Results sideBySide(Aggregated first, Aggregated second, Aggregated... more) {
        List<Aggregation> all = Stream.concat(
                        Stream.of(given("first", first), given("second", second)), all("more", more).stream())
                .map(Aggregated::aggregation)
                .toList();
        return new Results(all, new Sorting(Order.ASCENDING, Sorting.BY_RESULT), 0, null);
    }

    /** The greatest first. */
    public Results descending() {
        return new Results(aggregations, new Sorting(Order.DESCENDING, sorting.key()), most, divisor);
    }

    /**
     * Only the greatest, the greatest first.
     *
     * <p>D forgets the results that it does not print: clear the aggregation afterwards, or print at the end.
     */
    public Results top(int number) {
        int checked = (int) Faults.inRange("number of results", number, 1, Integer.MAX_VALUE);
        return new Results(aggregations, new Sorting(Order.DESCENDING, Sorting.BY_RESULT), checked, divisor);
    }

    /** All, sorted by a key and not by the result; the first key is 0. */
    public Results sortedByKey(int key) {
        int last = aggregations.get(0).keys().size() - 1;
        int checked = (int) Faults.inRange("number of the key", key, 0, last);
        return new Results(aggregations, new Sorting(sorting.order(), checked), 0, divisor);
    }

    /** Each divided by a number and cut toward zero: nanoseconds to milliseconds. */
    public Results dividedBy(long number) {
        long checked = Faults.inRange("divisor", number, 1, Long.MAX_VALUE);
        return new Results(aggregations, sorting, most, checked == 1 ? null : new IntLiteral(checked));
    }

    /**
     * Each divided by what a value is when they are printed, and cut toward zero: a sum to a rate. A value below 1 counts as
     * 1, so the first moment divides by no zero.
     *
     * <pre>{@code
     * var reads = count("reads").by(execName());
     * var start = global("start");
     * var seconds = timestamp().minus(start).dividedBy(1_000_000_000);
     * Script script = script("reads_a_second")
     *         .on(begin()).run(start.set(timestamp()))
     *         .on(Syscalls.entry("read")).run(reads.add())
     *         .on(end()).run(reads.results().dividedBy(seconds).print("%s %d a second\n"))
     *         .everywhere()
     *         .build();
     * // D: normalize(@reads, …);
     * // SystemTap: printf("%s %d a second\n", k_execname, @count(reads[k_execname]) / sonde_divisor)
     * }</pre>
     *
     * <p>In bpftrace it needs 0.23, which prints line by line.
     */
    public Results dividedBy(IntValue value) {
        return new Results(aggregations, sorting, most, given("value", value).expression());
    }

    /** Prints them in columns of Sonde's choice. */
    public Statement print() {
        return print((Node) null);
    }

    /** Prints each by a format for its keys and then its results; {@code %k} prints a stack. */
    public Statement print(String format) {
        return print(Formats.parse(given("format", format)));
    }

    private Statement print(@Nullable Node format) {
        return new PrintAggregation(Origins.here(), aggregations, sorting, most, divisor, format);
    }
}
