package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.histogram;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Values.cpuTime;
import static dev.sonde.dsl.Values.timestamp;

import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.Results;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;

/** Time in functions, with and without the functions that they call: elapsed time, or time on a processor. */
final class CallTime {
    private static final int FUNCTIONS = 10_000;

    private CallTime() {}

    /**
     * What the time is taken with.
     *
     * @param now the clock
     * @param word what it measures
     */
    record Clock(IntValue now, String word) {
        /** Time that passes. */
        static Clock elapsed() {
            return new Clock(timestamp(), "time");
        }

        /** Time that the thread spends on a processor. */
        static Clock onProcessor() {
            return new Clock(cpuTime(), "processor time");
        }
    }

    /** Totals of each function, printed at the end. */
    static Script totals(ScriptBuilder script, Language language, Clock clock) {
        Call leave = language.leave();
        OpenCalls calls = new OpenCalls(clock.now());
        var inclusive = sum("inclusive_ns").by(leave.place(), leave.function());
        var exclusive = sum("exclusive_ns").by(leave.place(), leave.function());
        var returns = count("returns").by(leave.place(), leave.function());
        return script.columns(
                        language.place() + "          where the function is",
                        "FUNCTION      its name",
                        "EXCLUSIVE(ns) " + clock.word() + " in it, and not in what it called",
                        "INCLUSIVE(ns) " + clock.word()
                                + " from its entry to its return; of a function that calls itself, each call counts",
                        "CALLS         calls that returned")
                .tableSize(FUNCTIONS)
                .on(language.entry().point())
                .run(calls.enter(language.entry().function()))
                .on(leave.point())
                .run(calls.leave(
                        leave.function(),
                        exclusive.add(calls.exclusive()),
                        inclusive.add(calls.inclusive()),
                        returns.add()))
                .on(end())
                .run(
                        printf(
                                "%-24s %-32s %14s %14s %10s\n",
                                language.place(), "FUNCTION", "EXCLUSIVE(ns)", "INCLUSIVE(ns)", "CALLS"),
                        Results.sideBySide(exclusive, inclusive, returns)
                                .descending()
                                .print("%-24s %-32s %14d %14d %10d\n"),
                        calls.reportStrays())
                .build();
    }

    /** How the times of each function are spread, printed at the end. */
    static Script distribution(ScriptBuilder script, Language language, Clock clock) {
        Call leave = language.leave();
        OpenCalls calls = new OpenCalls(clock.now());
        var inclusive = histogram("inclusive_ns").by(leave.place(), leave.function());
        var exclusive = histogram("exclusive_ns").by(leave.place(), leave.function());
        return script.columns(
                        "For each function, first the " + clock.word() + " in it alone, then the " + clock.word()
                                + " from entry to return:",
                        "value         nanoseconds, from this power of two on",
                        "count         calls that returned")
                .tableSize(FUNCTIONS)
                .on(language.entry().point())
                .run(calls.enter(language.entry().function()))
                .on(leave.point())
                .run(calls.leave(leave.function(), exclusive.add(calls.exclusive()), inclusive.add(calls.inclusive())))
                .on(end())
                .run(
                        printf("Exclusive time in nanoseconds:\n"),
                        exclusive.print(),
                        printf("Inclusive time in nanoseconds:\n"),
                        inclusive.print(),
                        calls.reportStrays())
                .build();
    }
}
