package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Values.parameter;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;

/** What only CPython tells: audit events and lines. */
final class PythonEvents {
    private static final int LINES = 30;
    private static final int MOST_LINES = 20_000;

    private PythonEvents() {}

    /** Each audit event as a line. */
    static Script audit(ScriptBuilder script) {
        var audit = Python.audit();
        var wanted = parameter("event", "", "print only this event, such as open");
        return script.columns(
                        "TIME(us)     microseconds of a clock that never steps back",
                        "PID          process",
                        "TID          thread",
                        "EVENT        the event's name, as sys.addaudithook gets it")
                .on(begin())
                .run(printf("%16s %8s %8s %s\n", "TIME(us)", "PID", "TID", "EVENT"))
                .on(audit)
                .when(wanted.is("").or(audit.event().is(wanted)))
                .run(printf("%16d %8d %8d %s\n", timestamp().dividedBy(1000), pid(), tid(), audit.event()))
                .build();
    }

    /** The lines that run most often. */
    static Script lines(ScriptBuilder script) {
        var line = Python.line();
        var only = parameter("only_file", "", "count only the lines of this file, such as app.py");
        var runs = count("runs").by(line.filename().basename(), line.funcname(), line.lineno());
        return script.columns(
                        "FILE         where the line is",
                        "FUNCTION     the function that it is in",
                        "LINE         its number",
                        "RUNS         how often it ran; the " + LINES + " lines that ran most")
                .tableSize(MOST_LINES)
                .on(line)
                .when(only.is("").or(line.filename().basename().is(only)))
                .run(runs.add())
                .on(end())
                .run(
                        printf("%-32s %-32s %6s %10s\n", "FILE", "FUNCTION", "LINE", "RUNS"),
                        runs.printTop(LINES, "%-32s %-32s %6d %10d\n"))
                .build();
    }
}
