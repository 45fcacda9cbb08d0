package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.maximum;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Variables.intTable;

import dev.sonde.bindings.Hotspot;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.ProbePoint;
import dev.sonde.dsl.Results;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.Stopwatch;
import dev.sonde.dsl.StringValue;
import dev.sonde.dsl.Variables;
import java.util.Locale;

/** What the threads of a Java virtual machine do and wait for. */
final class HotspotWork {
    private static final int KEYS = 10_000;
    private static final String TIME = "TIME(us)     microseconds of a clock that never steps back";

    private HotspotWork() {}

    /** How long threads wait for monitors that another thread holds, by class of the monitor. */
    static Script monitors(ScriptBuilder script) {
        var enter = Hotspot.monitorContendedEnter();
        var entered = Hotspot.monitorContendedEntered();
        return waits(script, "CLASS", "class of the object that was waited for", enter, entered, entered.className());
    }

    /** How long the operations of the virtual machine take, for many of which all Java threads stand still. */
    static Script operations(ScriptBuilder script) {
        var done = Hotspot.vmopsEnd();
        return waits(script, "OPERATION", "what was done", Hotspot.vmopsBegin(), done, done.name());
    }

    private static Script waits(
            ScriptBuilder script, String head, String what, ProbePoint start, ProbePoint done, StringValue name) {
        Stopwatch watch = Stopwatch.perThread("started");
        var took = Variables.local("took");
        var total = sum("total_ns").by(name);
        var longest = maximum("longest_ns").by(name);
        var times = count("times").by(name);
        return script.columns(
                        String.format(Locale.ROOT, "%-12s %s", head, what),
                        "TOTAL(ns)    time of all of them",
                        "LONGEST(ns)  time of the longest",
                        "TIMES        how many there were")
                .tableSize(KEYS)
                .on(start)
                .run(watch.start())
                .on(done)
                .when(watch.isRunning())
                .run(took.set(watch.nanoseconds()), total.add(took), longest.add(took), times.add(), watch.stop())
                .on(end())
                .run(
                        printf("%-48s %14s %14s %8s\n", head, "TOTAL(ns)", "LONGEST(ns)", "TIMES"),
                        Results.sideBySide(total, longest, times).descending().print("%-48s %14d %14d %8d\n"))
                .build();
    }

    /** Each method that is compiled. A compiler thread compiles one method at a time. */
    static Script compilations(ScriptBuilder script) {
        var done = Hotspot.methodCompileEnd();
        Stopwatch watch = Stopwatch.perThread("started");
        return script.columns(
                        "TIME(us)     microseconds of a clock that never steps back, at the end",
                        "DURATION(us) how long the compilation took",
                        "COMPILER     C1, C2 or another",
                        "RESULT       ok or failed",
                        "METHOD       class and method")
                .on(begin())
                .run(printf("%16s %12s %-8s %-6s %s\n", "TIME(us)", "DURATION(us)", "COMPILER", "RESULT", "METHOD"))
                .on(Hotspot.methodCompileBegin())
                .run(watch.start())
                .on(done)
                .when(watch.isRunning())
                .run(
                        printf(
                                "%16d %12d %-8s %-6s %s.%s\n",
                                timestamp().dividedBy(1000),
                                watch.nanoseconds().dividedBy(1000),
                                done.compiler(),
                                done.success().isNot(0).choose("ok", "failed"),
                                done.className(),
                                done.method()),
                        watch.stop())
                .build();
    }

    /** Each thread that starts or ends. */
    static Script threads(ScriptBuilder script) {
        var start = Hotspot.threadStart();
        var stop = Hotspot.threadStop();
        var began = intTable("began");
        return script.columns(
                        TIME,
                        "EVENT        start or end",
                        "ID           Java's id of the thread",
                        "LIFE(us)     at the end, how long it lived; -1 when its start was not seen",
                        "NAME         its name")
                .on(begin())
                .run(printf("%16s %-6s %8s %12s %s\n", "TIME(us)", "EVENT", "ID", "LIFE(us)", "NAME"))
                .on(start)
                .run(
                        began.at(start.javaThreadId()).set(timestamp()),
                        printf(
                                "%16d %-6s %8d %12s %s\n",
                                timestamp().dividedBy(1000), "start", start.javaThreadId(), "", start.threadName()))
                .on(stop)
                .run(
                        printf(
                                "%16d %-6s %8d %12d %s\n",
                                timestamp().dividedBy(1000),
                                "end",
                                stop.javaThreadId(),
                                life(began.at(stop.javaThreadId())),
                                stop.threadName()),
                        began.at(stop.javaThreadId()).delete())
                .build();
    }

    private static IntValue life(IntVariable began) {
        return began.isSet().choose(timestamp().minus(began).dividedBy(1000), number(-1));
    }
}
