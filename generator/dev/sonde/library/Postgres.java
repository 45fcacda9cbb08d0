package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.histogram;
import static dev.sonde.dsl.Aggregations.maximum;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.parameter;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Variables.local;

import dev.sonde.bindings.Postgresql;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.Results;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.Stopwatch;
import dev.sonde.dsl.StringValue;
import java.util.List;

/** How long the queries of a PostgreSQL backend take, and what they wait for. */
final class Postgres {
    private static final String TIME = "TIME(us)     microseconds of a clock that never steps back, at the end of it";
    private static final String PID = "PID          the backend's process";

    /** The names of the modes of heavyweight locks, from 1 on. */
    private static final List<String> MODES = List.of(
            "AccessShare",
            "RowShare",
            "RowExclusive",
            "ShareUpdateExclusive",
            "Share",
            "ShareRowExclusive",
            "Exclusive",
            "AccessExclusive");

    private Postgres() {}

    /** Each query with its time, and how the times are spread. */
    static Script queries(ScriptBuilder script) {
        var done = Postgresql.queryDone();
        var slow = parameter("slow_us", 0, "print only queries of so many microseconds or more");
        Stopwatch watch = Stopwatch.perThread("started");
        var took = local("took");
        var latency = histogram("latency_us");
        return script.columns(
                        TIME,
                        PID,
                        "DURATION(us) from the arrival of the query to its end",
                        "QUERY        its text, cut at the tracer's string size",
                        "At the end, how the durations of all queries are spread, in microseconds.")
                .on(begin())
                .run(printf("%16s %8s %12s %s\n", "TIME(us)", "PID", "DURATION(us)", "QUERY"))
                .on(Postgresql.queryStart())
                .run(watch.start())
                .on(done)
                .when(watch.isRunning())
                .run(
                        took.set(watch.nanoseconds().dividedBy(1000)),
                        latency.add(took),
                        watch.stop(),
                        when(
                                took.atLeast(slow),
                                printf("%16d %8d %12d %s\n", timestamp().dividedBy(1000), pid(), took, done.query())))
                .on(end())
                .run(latency.print("%d\n"))
                .build();
    }

    /** Each wait for a heavyweight lock: on a table, a row, a transaction. */
    static Script locks(ScriptBuilder script) {
        var done = Postgresql.lockWaitDone();
        Stopwatch watch = Stopwatch.perThread("started");
        var took = local("took");
        var waits = histogram("waits_us").by(mode(done.lockmode()));
        return script.columns(
                        TIME,
                        PID,
                        "WAIT(us)     how long the backend waited",
                        "MODE         the mode that it wanted",
                        "TYPE         the lock's LockTagType, a number; 0 is a table or index",
                        "FIELD1       for a table or index, the database's oid",
                        "FIELD2       for a table or index, its oid; for a transaction, see LOCKTAG in the source",
                        "At the end, how the waits of each mode are spread, in microseconds.")
                .on(begin())
                .run(printf(
                        "%16s %8s %10s %-20s %4s %10s %10s\n",
                        "TIME(us)", "PID", "WAIT(us)", "MODE", "TYPE", "FIELD1", "FIELD2"))
                .on(Postgresql.lockWaitStart())
                .run(watch.start())
                .on(done)
                .when(watch.isRunning())
                .run(
                        took.set(watch.nanoseconds().dividedBy(1000)),
                        waits.add(took),
                        watch.stop(),
                        printf(
                                "%16d %8d %10d %-20s %4d %10d %10d\n",
                                timestamp().dividedBy(1000),
                                pid(),
                                took,
                                mode(done.lockmode()),
                                done.locktagType(),
                                done.locktagField1(),
                                done.locktagField2()))
                .on(end())
                .run(waits.print("%s\n%d\n"))
                .build();
    }

    /** Waits for lightweight locks, the ones on shared memory, by what they protect. */
    static Script latches(ScriptBuilder script) {
        var done = Postgresql.lwlockWaitDone();
        Stopwatch watch = Stopwatch.perThread("started");
        var took = local("took");
        StringValue mode = done.mode().is(0).choose("exclusive", "shared");
        var total = sum("total_ns").by(done.tranche(), mode);
        var longest = maximum("longest_ns").by(done.tranche(), mode);
        var times = count("times").by(done.tranche(), mode);
        return script.columns(
                        "TRANCHE      what the lock protects",
                        "MODE         exclusive or shared",
                        "TOTAL(ns)    time of all waits",
                        "LONGEST(ns)  time of the longest",
                        "TIMES        how many there were")
                .on(Postgresql.lwlockWaitStart())
                .run(watch.start())
                .on(done)
                .when(watch.isRunning())
                .run(took.set(watch.nanoseconds()), total.add(took), longest.add(took), times.add(), watch.stop())
                .on(end())
                .run(
                        printf("%-24s %-9s %14s %14s %8s\n", "TRANCHE", "MODE", "TOTAL(ns)", "LONGEST(ns)", "TIMES"),
                        Results.sideBySide(total, longest, times).descending().print("%-24s %-9s %14d %14d %8d\n"))
                .build();
    }

    private static StringValue mode(IntValue number) {
        StringValue name = text("?");
        for (int i = MODES.size(); i >= 1; i--) {
            name = number.is(number(i)).choose(text(MODES.get(i - 1)), name);
        }
        return name;
    }
}
