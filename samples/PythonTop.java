import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.clearScreen;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.pid;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptSource;
import java.util.List;

/** The 20 Python functions that are called most, each second anew. */
class PythonTop implements ScriptSource {
    @Override
    public List<Script> scripts() {
        var entry = Python.functionEntry();
        var calls = count("fn_calls").by(pid(), entry.filename(), entry.funcname(), entry.lineno());

        Script script = script("python_top")
                .describedAs("The 20 busiest Python functions, each second anew.")
                .columns("process id, file, function, line, calls in the last second")
                .on(entry)
                .run(calls.add())
                .on(every(1, SECONDS))
                .run(
                        clearScreen(),
                        printf("%6s %80s %30s %6s %6s\n", "PID", "FILENAME", "FUNCTION", "LINE", "CALLS"),
                        calls.printTop(20, "%6d %80s %30s %6d %6d\n"),
                        calls.clear())
                .build();
        return List.of(script);
    }
}
