package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.histogram;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.parameter;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.wallTime;
import static dev.sonde.dsl.Variables.intTable;
import static dev.sonde.dsl.Variables.perThread;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.sonde.dsl.Disks;
import dev.sonde.dsl.Scheduler;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.Stopwatch;
import dev.sonde.dsl.Syscalls;

/** What all processes do with files, disks and processors. */
final class SystemWork {
    private static final int MOST_PROCESSES = 20;
    private static final int MOST_WAITING = 20_000;
    private static final int NANOSECONDS_PER_MICROSECOND = 1000;

    private SystemWork() {}

    /** Each file that is opened. The path is read at the return, when the kernel has brought its page in. */
    static Script opens(ScriptBuilder script) {
        var open = Syscalls.entry("open");
        var openAt = Syscalls.entry("openat", "openat2");
        var done = Syscalls.exit("open", "openat", "openat2");
        var path = perThread("path");
        var only = parameter("program", "", "show only what this program opens, such as python3");
        return script.columns(
                        "PID          process",
                        "PROGRAM      its name",
                        "FD           the file's descriptor, or -1",
                        "ERR          the error's number, such as 2 for ENOENT; 0 for none",
                        "PATH         as the program gave it")
                .everywhere()
                .on(begin())
                .run(printf("%8s %-16s %4s %4s %s\n", "PID", "PROGRAM", "FD", "ERR", "PATH"))
                .on(open)
                .when(only.is("").or(execName().is(only)))
                .run(path.set(open.arg(0)))
                .on(openAt)
                .when(only.is("").or(execName().is(only)))
                .run(path.set(openAt.arg(1)))
                .on(done)
                .when(path.isSet())
                .run(
                        printf(
                                "%8d %-16s %4d %4d %s\n",
                                pid(),
                                execName(),
                                done.error().is(0).choose(done.result(), number(-1)),
                                done.error(),
                                path.stringAt()),
                        path.delete())
                .build();
    }

    /** The sizes of requests to disks. */
    static Script requestSizes(ScriptBuilder script) {
        var start = Disks.start();
        var sizes = histogram("sizes").by(execName());
        return script.columns(
                        "For each program that handed requests to a disk:",
                        "value        bytes, from this power of two on",
                        "count        requests")
                .everywhere()
                .on(start)
                .run(sizes.add(start.bytes()))
                .on(end())
                .run(sizes.print())
                .build();
    }

    /** Who asks disks for how much, each second. */
    static Script requestsByProcess(ScriptBuilder script) {
        var start = Disks.start();
        var bytes = sum("bytes").by(pid(), execName());
        return script.columns(
                        "A time each second, and below it the " + MOST_PROCESSES + " processes that asked for most",
                        "PID          process",
                        "PROGRAM      its name; the kernel's own threads write what others left to it",
                        "BYTES        asked for in the last second")
                .everywhere()
                .on(start)
                .run(bytes.add(start.bytes()))
                .on(every(1, SECONDS))
                .run(printf("%Y\n", wallTime()), bytes.printTop(MOST_PROCESSES, "%8d %-16s %12d\n"), bytes.clear())
                .build();
    }

    /** How long disks take. */
    static Script requestTimes(ScriptBuilder script) {
        var start = Disks.start();
        var done = Disks.done();
        var asked = intTable("asked");
        var its = Stopwatch.in(asked.at(done.device(), done.sector()));
        var times = histogram("times");
        return script.columns(
                        "value        microseconds from the request to its end, from this power of two on",
                        "count        requests")
                .everywhere()
                .tableSize(MOST_WAITING)
                .on(start)
                .run(Stopwatch.in(asked.at(start.device(), start.sector())).start())
                .on(done)
                .when(its.isRunning())
                .run(times.add(its.nanoseconds().dividedBy(NANOSECONDS_PER_MICROSECOND)), its.stop())
                .on(end())
                .run(times.print())
                .build();
    }

    /** How long threads that could run wait for a processor. */
    static Script waits(ScriptBuilder script) {
        var wakeup = Scheduler.wakeup();
        var off = Scheduler.offCpu();
        var woken = intTable("woken");
        var its = Stopwatch.in(woken.at(off.nextTid()));
        var times = histogram("times");
        return script.columns(
                        "value        microseconds from waking to running, from this power of two on",
                        "count        threads that were woken; those that lost their processor are left out")
                .everywhere()
                .tableSize(MOST_WAITING)
                .on(wakeup)
                .run(Stopwatch.in(woken.at(wakeup.wokenTid())).start())
                .on(off)
                .when(its.isRunning())
                .run(times.add(its.nanoseconds().dividedBy(NANOSECONDS_PER_MICROSECOND)), its.stop())
                .on(end())
                .run(times.print())
                .build();
    }
}
