package dev.sonde.library;

import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.timestamp;

import dev.sonde.bindings.Php;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.Stopwatch;

/** The requests that PHP answers, each with its time. */
final class PhpRequests {
    private PhpRequests() {}

    static Script of(ScriptBuilder script) {
        var done = Php.requestShutdown();
        Stopwatch watch = Stopwatch.perThread("started");
        return script.columns(
                        "TIME(us)     microseconds of a clock that never steps back, at the end of it",
                        "PID          process",
                        "DURATION(us) how long the request took",
                        "METHOD       GET, POST, …",
                        "URI          what was asked for",
                        "FILE         the script that answered")
                .on(begin())
                .run(printf(
                        "%16s %8s %12s %-6s %-32s %s\n", "TIME(us)", "PID", "DURATION(us)", "METHOD", "URI", "FILE"))
                .on(Php.requestStartup())
                .run(watch.start())
                .on(done)
                .when(watch.isRunning())
                .run(
                        printf(
                                "%16d %8d %12d %-6s %-32s %s\n",
                                timestamp().dividedBy(1000),
                                pid(),
                                watch.nanoseconds().dividedBy(1000),
                                done.requestMethod(),
                                done.requestUri(),
                                done.requestFile()),
                        watch.stop())
                .build();
    }
}
