import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.probeName;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Variables.perThread;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptSource;
import java.util.List;

/** The calls below the Python function {@code start}, indented by their depth. */
class CallStack implements ScriptSource {
    @Override
    public List<Script> scripts() {
        var entry = Python.functionEntry();
        var leave = Python.functionReturn();
        var trace = perThread("trace");
        var indent = perThread("indent");

        Script script = script("call_stack")
                .describedAs("Call and return hierarchy below the Python function \"start\".")
                .columns("time in ns, marker, then file:function:line indented by depth")
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
        return List.of(script);
    }
}
