package dev.sonde.library;

import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Values.timestamp;

import dev.sonde.bindings.Perl;
import dev.sonde.bindings.Php;
import dev.sonde.bindings.Python;
import dev.sonde.bindings.Ruby;
import dev.sonde.dsl.ProbePoint;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.StringValue;

/** Modules and files that a program loads, and how long each took with and without what it loaded itself. */
final class Loads {
    private Loads() {}

    /** A point and what is loaded there. */
    private record Load(ProbePoint point, StringValue name) {}

    static Script python(ScriptBuilder script) {
        var start = Python.importFindLoadStart();
        var done = Python.importFindLoadDone();
        return of(script, new Load(start, start.modulename()), new Load(done, done.modulename()));
    }

    static Script ruby(ScriptBuilder script) {
        var start = Ruby.requireEntry();
        var done = Ruby.requireReturn();
        return of(script, new Load(start, start.requiredfile()), new Load(done, done.requiredfile()));
    }

    static Script php(ScriptBuilder script) {
        var start = Php.compileFileEntry();
        var done = Php.compileFileReturn();
        return of(script, new Load(start, start.compileFile()), new Load(done, done.compileFile()));
    }

    static Script perl(ScriptBuilder script) {
        var start = Perl.loadingFile();
        var done = Perl.loadedFile();
        return of(script, new Load(start, start.filename()), new Load(done, done.filename()));
    }

    private static Script of(ScriptBuilder script, Load start, Load done) {
        OpenCalls loads = new OpenCalls(timestamp());
        return script.columns(
                        "A line when a load ends, so what it loaded itself stands above it:",
                        "SELF(us)     its time without what it loaded itself",
                        "TOTAL(us)    its time",
                        "NAME         what was loaded, indented by depth")
                .on(begin())
                .run(printf("%10s %10s %s\n", "SELF(us)", "TOTAL(us)", "NAME"))
                .on(start.point())
                .run(loads.enter(start.name()))
                .on(done.point())
                .run(loads.leave(
                        done.name(),
                        printf(
                                "%10d %10d %*s%s\n",
                                loads.exclusive().dividedBy(1000),
                                loads.inclusive().dividedBy(1000),
                                loads.depth().minus(1).times(2),
                                "",
                                done.name())))
                .on(end())
                .run(loads.reportStrays())
                .build();
    }
}
