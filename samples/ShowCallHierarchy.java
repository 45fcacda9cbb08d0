import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.perThread;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptSource;
import java.util.List;

/** Every call and return of every Python function, indented by its depth in its thread. */
class ShowCallHierarchy implements ScriptSource {
    @Override
    public List<Script> scripts() {
        var entry = Python.functionEntry();
        var leave = Python.functionReturn();
        var started = global("started");
        var depth = perThread("depth");
        IntValue micros = timestamp().minus(started).dividedBy(1000);

        Script script = script("show_call_hierarchy")
                .describedAs("The calls and returns of Python functions, indented by their depth in their thread.")
                .columns(
                        "time in microseconds, program (thread id), then => function in file:line for a call, <= for a return")
                .allowing("SONDE-601", "each call is what was asked for; trace a short run")
                .on(begin())
                .run(started.set(timestamp()))
                .on(entry)
                .run(
                        printf("%6d %s(%d):%*s", micros, execName(), tid(), depth, ""),
                        printf(" => %s in %s:%d\n", entry.funcname(), entry.filename(), entry.lineno()),
                        depth.increment())
                // A trace that begins in the middle sees returns of calls that it never saw.
                .on(leave)
                .when(depth.greaterThan(0))
                .run(depth.decrement())
                .on(leave)
                .run(
                        printf("%6d %s(%d):%*s", micros, execName(), tid(), depth, ""),
                        printf(" <= %s in %s:%d\n", leave.funcname(), leave.filename(), leave.lineno()))
                .on(leave)
                .when(depth.is(0))
                .run(depth.delete())
                .build();
        return List.of(script);
    }
}
