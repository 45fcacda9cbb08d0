package dev.sonde.library;

import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.exit;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Values.probeName;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Variables.perThread;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;

/**
 * The scripts of CPython's own test of its markers, {@code Lib/test/test_dtrace.py}.
 *
 * <p>They print a time, a tab and a text. The test sorts the lines by the time and compares the texts.
 */
final class CPythonTests {
    private static final String TIME = "nanoseconds of a clock that never steps back, to sort by";

    private final IntVariable trace = perThread("trace");

    private CPythonTests() {}

    /** Whether the tracer works at all. */
    static Script assertUsable(ScriptBuilder script) {
        return script.columns("\"probe: success\", and nothing else")
                .on(begin())
                .run(printf("probe: success\n"), exit())
                .build();
    }

    /** Calls and returns below the function {@code start}. */
    static Script callStack(ScriptBuilder script) {
        var entry = Python.functionEntry();
        var leave = Python.functionReturn();
        IntVariable trace = new CPythonTests().trace;
        var indent = perThread("indent");
        return script.columns(TIME, "marker, then file:function:line, indented by depth")
                .on(entry)
                .when(entry.funcname().is("start"))
                .run(trace.set(1))
                .on(entry)
                .when(trace.isSet())
                .run(
                        printf("%d\t%*s:", timestamp(), 15, probeName()),
                        printf("%*s", indent, ""),
                        printf("%s:%s:%d\n", entry.filename().basename(), entry.funcname(), entry.lineno()),
                        indent.increment())
                .on(leave)
                .when(trace.isSet())
                .run(
                        indent.decrement(),
                        printf("%d\t%*s:", timestamp(), 15, probeName()),
                        printf("%*s", indent, ""),
                        printf("%s:%s:%d\n", leave.filename().basename(), leave.funcname(), leave.lineno()))
                .on(leave)
                .when(leave.funcname().is("start"))
                .run(trace.delete(), indent.delete())
                .build();
    }

    /** Collections below the function {@code start}. */
    static Script gc(ScriptBuilder script) {
        var entry = Python.functionEntry();
        var leave = Python.functionReturn();
        var start = Python.gcStart();
        var done = Python.gcDone();
        IntVariable trace = new CPythonTests().trace;
        return script.columns(TIME, "gc-start:generation or gc-done:objects found")
                .on(entry)
                .when(entry.funcname().is("start"))
                .run(trace.set(1))
                .on(start)
                .when(trace.isSet())
                .run(printf("%d\t%s:%d\n", timestamp(), probeName(), start.generation()))
                .on(done)
                .when(trace.isSet())
                .run(printf("%d\t%s:%d\n", timestamp(), probeName(), done.collected()))
                .on(leave)
                .when(leave.funcname().is("start"))
                .run(trace.delete())
                .build();
    }

    /** Lines of the function {@code test_line}. */
    static Script line(ScriptBuilder script) {
        var line = Python.line();
        return script.columns(TIME, "line:file:function:line")
                .on(line)
                .when(line.funcname().is("test_line"))
                .run(printf(
                        "%d\t%s:%s:%s:%d\n",
                        timestamp(), probeName(), line.filename().basename(), line.funcname(), line.lineno()))
                .build();
    }
}
