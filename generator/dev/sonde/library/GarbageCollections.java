package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.maximum;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Variables.local;
import static dev.sonde.dsl.Variables.perThread;

import dev.sonde.bindings.Hotspot;
import dev.sonde.bindings.Python;
import dev.sonde.bindings.Ruby;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.ProbePoint;
import dev.sonde.dsl.Results;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.Stopwatch;
import dev.sonde.dsl.StringValue;

/** Collections of garbage: each with its duration, and their sums at the end. */
final class GarbageCollections {
    private static final String TIME = "TIME(us)     microseconds of a clock that never steps back, at the end of it";
    private static final String DURATION = "DURATION(us) how long it took";
    private static final String SUMS = "At the end, for each kind: its time, its longest, and how many there were.";

    private GarbageCollections() {}

    /** By generation, with the objects that were found. */
    static Script python(ScriptBuilder script) {
        var start = Python.gcStart();
        var done = Python.gcDone();
        var generation = perThread("generation");
        Stopwatch watch = Stopwatch.perThread("started");
        // bpftrace puts no strings together.
        Kind kind = new Kind(
                generation.is(0).choose(text("generation 0"), generation.is(1).choose("generation 1", "generation 2")));
        var took = local("took");
        ScriptBuilder lines = script.columns(
                        TIME,
                        DURATION,
                        "GENERATION   the oldest generation that was collected",
                        "COLLECTED    objects that could not be reached",
                        SUMS)
                .on(begin())
                .run(printf("%16s %14s %10s %10s\n", "TIME(us)", "DURATION(us)", "GENERATION", "COLLECTED"))
                .on(start)
                .run(watch.start(), generation.set(start.generation()))
                .on(done)
                .when(watch.isRunning())
                .run(
                        took.set(watch.nanoseconds()),
                        printf(
                                "%16d %14d %10d %10d\n",
                                timestamp().dividedBy(1000), took.dividedBy(1000), generation, done.collected()),
                        kind.total(took),
                        kind.longest(took),
                        kind.one(),
                        watch.stop(),
                        generation.delete());
        return kind.sums(lines);
    }

    /** Young and full ones. */
    static Script hotspot(ScriptBuilder script) {
        var start = Hotspot.gcBegin();
        var full = perThread("full");
        Stopwatch watch = Stopwatch.perThread("started");
        Kind kind = new Kind(full.isSet().choose("full", "partial"));
        var took = local("took");
        ScriptBuilder lines = script.columns(TIME, DURATION, "KIND         full, or a part of the heap", SUMS)
                .on(begin())
                .run(printf("%16s %14s %s\n", "TIME(us)", "DURATION(us)", "KIND"))
                .on(start)
                .run(watch.start(), full.set(start.isFull()))
                .on(Hotspot.gcEnd())
                .when(watch.isRunning())
                .run(
                        took.set(watch.nanoseconds()),
                        printf(
                                "%16d %14d %s\n",
                                timestamp().dividedBy(1000),
                                took.dividedBy(1000),
                                full.isSet().choose("full", "partial")),
                        kind.total(took),
                        kind.longest(took),
                        kind.one(),
                        watch.stop(),
                        full.delete());
        return kind.sums(lines);
    }

    /** The phases of Ruby's collector. */
    static Script ruby(ScriptBuilder script) {
        ScriptBuilder lines = script.columns(TIME, DURATION, "KIND         the phase: mark or sweep", SUMS)
                .on(begin())
                .run(printf("%16s %14s %s\n", "TIME(us)", "DURATION(us)", "KIND"));
        lines = phase(lines, "mark", Ruby.gcMarkBegin(), Ruby.gcMarkEnd());
        lines = phase(lines, "sweep", Ruby.gcSweepBegin(), Ruby.gcSweepEnd());
        return new Kind(text("mark")).sums(lines);
    }

    private static ScriptBuilder phase(ScriptBuilder script, String name, ProbePoint start, ProbePoint done) {
        Stopwatch watch = Stopwatch.perThread(name + "_started");
        Kind kind = new Kind(text(name));
        var took = local("took");
        return script.on(start)
                .run(watch.start())
                .on(done)
                .when(watch.isRunning())
                .run(
                        took.set(watch.nanoseconds()),
                        printf("%16d %14d %s\n", timestamp().dividedBy(1000), took.dividedBy(1000), name),
                        kind.total(took),
                        kind.longest(took),
                        kind.one(),
                        watch.stop());
    }

    /** What is summed up by kind. */
    private record Kind(StringValue name) {
        dev.sonde.model.Statement total(IntValue nanoseconds) {
            return sum("total_us").by(name).add(nanoseconds.dividedBy(1000));
        }

        dev.sonde.model.Statement longest(IntValue nanoseconds) {
            return maximum("longest_us").by(name).add(nanoseconds.dividedBy(1000));
        }

        dev.sonde.model.Statement one() {
            return count("collections").by(name).add();
        }

        Script sums(ScriptBuilder script) {
            var total = sum("total_us").by(name);
            return script.on(end())
                    .run(
                            printf("%-16s %14s %14s %10s\n", "KIND", "TOTAL(us)", "LONGEST(us)", "TIMES"),
                            Results.sideBySide(
                                            total,
                                            maximum("longest_us").by(name),
                                            count("collections").by(name))
                                    .descending()
                                    .print("%-16s %14d %14d %10d\n"))
                    .build();
        }
    }
}
