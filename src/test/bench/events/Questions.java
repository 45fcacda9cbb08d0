import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.histogram;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptSource;
import dev.sonde.dsl.Stopwatch;
import java.util.List;

/** Four questions that each tracer's own examples ask, for the cost of an event. */
public class Questions implements ScriptSource {
    @Override
    public List<Script> scripts() {
        var entry = Python.functionEntry();
        var leave = Python.functionReturn();
        var calls = count("calls");
        var named = count("named").by(entry.funcname());
        var times = histogram("times");
        var watch = Stopwatch.perThread("started");
        return List.of(
                script("count")
                        .on(entry)
                        .run(calls.add())
                        .on(end())
                        .run(calls.print("%d\n"))
                        .build(),
                script("keyed")
                        .on(entry)
                        .run(named.add())
                        .on(end())
                        .run(named.print("%s %d\n"))
                        .build(),
                script("times")
                        .on(entry)
                        .run(watch.start())
                        .on(leave)
                        .when(watch.isRunning())
                        .run(times.add(watch.nanoseconds()), watch.stop())
                        .on(end())
                        .run(times.print("%d\n"))
                        .build(),
                script("flow")
                        .on(entry)
                        .run(printf("=> %s:%s\n", entry.filename(), entry.funcname()))
                        .build());
    }
}
