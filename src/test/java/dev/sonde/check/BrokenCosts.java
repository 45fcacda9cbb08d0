package dev.sonde.check;

import static dev.sonde.dsl.Aggregations.average;
import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.histogram;
import static dev.sonde.dsl.Functions.kernelFunction;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.profile;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Values.userStack;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.intTable;
import static dev.sonde.dsl.Variables.perThread;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.ScriptBuilder;

/** Scripts that cost more than they need, or lose what they were made for. */
final class BrokenCosts {
    private BrokenCosts() {}

    @Breaks(Rule.PRINT_EACH)
    static ScriptBuilder printEach() {
        var entry = Python.functionEntry();
        return script("broken").on(entry).run(printf("%s\n", entry.funcname())); // here
    }

    @Breaks(Rule.KEYS_ENDLESS)
    static ScriptBuilder keysEndless() {
        var starts = count("starts").by(timestamp());
        return script("broken")
                .on(Python.gcStart())
                .run(starts.add()) // here
                .on(end())
                .run(starts.print());
    }

    @Breaks(Rule.KEY_STRING)
    static ScriptBuilder keyString() {
        var entry = Python.functionEntry();
        var leave = Python.functionReturn();
        var started = intTable("started");
        var times = average("times").by(leave.funcname());
        return script("broken")
                .on(entry)
                .run(started.at(entry.funcname()).set(timestamp())) // here
                .on(leave)
                .when(started.at(leave.funcname()).isSet())
                .run(
                        times.add(timestamp().minus(started.at(leave.funcname()))),
                        started.at(leave.funcname()).delete())
                .on(end())
                .run(times.print());
    }

    @Breaks(Rule.START_UNGUARDED)
    static ScriptBuilder startUnguarded() {
        var started = perThread("started");
        var times = average("times");
        return script("broken")
                .on(Python.gcStart())
                .run(started.set(timestamp()))
                .on(Python.gcDone())
                .run(
                        times.add(timestamp().minus(started)), // here
                        started.delete())
                .on(end())
                .run(times.print());
    }

    @Breaks(Rule.COUNTER_LOCKED)
    static ScriptBuilder counterLocked() {
        var calls = global("calls");
        return script("broken")
                .on(Python.functionEntry())
                .run(calls.increment()) // here
                .on(end())
                .run(printf("%d calls\n", calls));
    }

    @Breaks(Rule.STRING_CUT)
    static ScriptBuilder stringCut() {
        return script("broken")
                .on(Python.gcStart()) // here
                .when(execName().is("gunicorn-application"))
                .run(printf("collecting\n"));
    }

    @Breaks(Rule.TABLE_FULL)
    static ScriptBuilder tableFull() {
        var samples = count("samples").by(userStack(20));
        return script("broken")
                .on(profile(97))
                .run(samples.add()) // here
                .on(end())
                .run(samples.print());
    }

    @Breaks(Rule.GLOB_WIDE)
    static ScriptBuilder globWide() {
        var calls = count("calls");
        return script("broken")
                .everywhere()
                .on(kernelFunction("s*").entry()) // here
                .run(calls.add())
                .on(end())
                .run(calls.print());
    }

    @Breaks(Rule.KEY_IDLE)
    static ScriptBuilder keyIdle() {
        var started = intTable("started").at(tid(), execName());
        var times = histogram("times");
        return script("broken")
                .on(Python.functionEntry())
                .run(started.set(timestamp())) // here
                .on(Python.functionReturn())
                .when(started.isSet())
                .run(times.add(timestamp().minus(started)), started.delete())
                .on(end())
                .run(times.print());
    }

    @Breaks(Rule.ALLOWANCE_UNUSED)
    static ScriptBuilder allowanceUnused() {
        return script("broken")
                .allowing("SONDE-601", "the flow is what was asked for") // here
                .on(Python.gcStart())
                .run(printf("collecting\n"));
    }

    @Breaks(Rule.ALLOWANCE_WRONG)
    static ScriptBuilder allowanceWrong() {
        return script("broken")
                .allowing("SONDE-102", "one argument is enough") // here
                .on(Python.gcStart())
                .run(printf("collecting\n"));
    }
}
