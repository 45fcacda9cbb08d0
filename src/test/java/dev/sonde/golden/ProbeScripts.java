package dev.sonde.golden;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Escapes.rawPoint;
import static dev.sonde.dsl.Markers.markers;
import static dev.sonde.dsl.RawText.in;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.exit;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.profile;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.cpu;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.probeName;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.lower.Dialects.BPFTRACE;
import static dev.sonde.lower.Dialects.D;
import static dev.sonde.lower.Dialects.SYSTEMTAP;
import static java.util.concurrent.TimeUnit.DAYS;
import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;

/** Where and when probes fire. */
final class ProbeScripts {
    private ProbeScripts() {}

    static Script beginAndEnd() {
        return script("begin_and_end")
                .on(begin())
                .run(printf("tracing\n"), exit())
                .on(end())
                .run(printf("done\n"))
                .build();
    }

    static Script earlyExit() {
        var seen = global("seen");
        return script("early_exit")
                .on(begin())
                .run(exit(), printf("after the exit\n"))
                .on(begin())
                .run(printf("never\n"))
                .on(Python.gcStart())
                .run(seen.increment(), when(seen.atLeast(3), exit(2)), printf("seen %d\n", seen))
                .build();
    }

    static Script severalBegins() {
        var n = global("n");
        return script("several_begins")
                .on(begin())
                .run(n.set(5))
                .on(begin())
                .when(n.is(5))
                .run(printf("five\n"))
                .on(begin())
                .run(printf("%d%%\n", n), exit())
                .build();
    }

    static Script everyUnit() {
        return script("every_unit")
                .on(every(250, MICROSECONDS), every(500, MILLISECONDS))
                .run(printf("fast\n"))
                .on(every(1, SECONDS))
                .run(printf("second\n"))
                .on(every(2, MINUTES), every(3, HOURS), every(1, DAYS))
                .run(printf("slow\n"))
                .build();
    }

    static Script tooSlowAndTooFast() {
        return script("too_slow_and_too_fast")
                .on(every(2, DAYS), every(99, MICROSECONDS))
                .run(printf("tick\n"))
                .build();
    }

    static Script profileRate() {
        var samples = count("samples").by(cpu());
        return script("profile_rate")
                .on(profile(97))
                .run(samples.add())
                .on(end())
                .run(samples.print())
                .build();
    }

    static Script severalPoints() {
        var entry = Python.functionEntry();
        return script("several_points")
                .on(entry, Python.functionReturn(), Python.line())
                .run(printf("%s %s\n", probeName(), entry.funcname()))
                .build();
    }

    static Script markerAndTimer() {
        return script("marker_and_timer")
                .on(begin(), Python.gcStart())
                .run(printf("%s\n", probeName()))
                .build();
    }

    static Script everyMarker() {
        var line = Python.line();
        var gcStart = Python.gcStart();
        var gcDone = Python.gcDone();
        var importStart = Python.importFindLoadStart();
        var importDone = Python.importFindLoadDone();
        var audit = Python.audit();
        return script("every_marker")
                .on(line)
                .run(printf("%s:%s:%d\n", line.filename(), line.funcname(), line.lineno()))
                .on(gcStart)
                .run(printf("gc %d\n", gcStart.generation()))
                .on(gcDone)
                .run(printf("collected %d\n", gcDone.collected()))
                .on(importStart)
                .run(printf("import %s\n", importStart.modulename()))
                .on(importDone)
                .run(printf("imported %s %d\n", importDone.modulename(), importDone.found()))
                .on(audit)
                .run(printf("audit %s\n", audit.event()))
                .build();
    }

    static Script wholeSystem() {
        return script("whole_system")
                .everywhere()
                .on(Python.gcStart())
                .run(printf("%d\n", pid()))
                .build();
    }

    static Script namedPoint() {
        return script("named_point")
                .on(rawPoint(
                        in(D, "profile:::tick-3"), in(SYSTEMTAP, "timer.jiffies(100)"), in(BPFTRACE, "interval:hz:3")))
                .run(printf("tick %d\n", pid()))
                .build();
    }

    static Script markerGlob() {
        var entry = Python.functionEntry();
        return script("marker_glob")
                .on(markers("python", "function__*"))
                .when(entry.filename().basename().is("app.py"))
                .run(printf("%s %s\n", probeName(), entry.funcname()))
                .on(markers("python", "gc-*").optional())
                .run(printf("gc\n"))
                .build();
    }
}
