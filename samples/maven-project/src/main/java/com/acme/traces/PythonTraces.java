package com.acme.traces;

import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.tid;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptSource;
import java.util.List;

/** Two scripts: what a Python program imports, and when it collects garbage. */
public final class PythonTraces implements ScriptSource {
    @Override
    public List<Script> scripts() {
        return List.of(imports(), collections());
    }

    private static Script imports() {
        var start = Python.importFindLoadStart();
        return script("python_imports")
                .describedAs("The modules that a Python program imports, as it does.")
                .columns("thread id, module")
                .on(start)
                .run(printf("%8d %s\n", tid(), start.modulename()))
                .build();
    }

    private static Script collections() {
        var start = Python.gcStart();
        return script("python_collections")
                .describedAs("The collections of garbage, as they begin.")
                .columns("thread id, generation")
                .on(start)
                .run(printf("%8d %d\n", tid(), start.generation()))
                .build();
    }
}
