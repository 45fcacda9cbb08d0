package dev.sonde.check;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.histogram;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Functions.function;
import static dev.sonde.dsl.Markers.markers;
import static dev.sonde.dsl.Results.sideBySide;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.exit;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.run;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.cpu;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.gid;
import static dev.sonde.dsl.Values.parentPid;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Values.uid;
import static dev.sonde.dsl.Values.userStack;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.local;
import static dev.sonde.dsl.Variables.perThread;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Disks;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.Syscalls;

/** Scripts that {@code build()} refuses or warns of. */
final class BrokenScripts {
    private BrokenScripts() {}

    @Breaks(Rule.FORMAT_MALFORMED)
    static ScriptBuilder formatMalformed() {
        return script("broken").on(begin()).run(printf("100%\n")); // here
    }

    @Breaks(Rule.FORMAT_ARGUMENT_COUNT)
    static ScriptBuilder formatArgumentCount() {
        return script("broken").on(begin()).run(printf("%s %d\n", "pid")); // here
    }

    @Breaks(Rule.FORMAT_ARGUMENT_TYPE)
    static ScriptBuilder formatArgumentType() {
        return script("broken").on(begin()).run(printf("%s\n", pid())); // here
    }

    @Breaks(Rule.ARGUMENT_UNUSABLE)
    static ScriptBuilder argumentUnusable() {
        return script("broken").on(begin()).run(printf("%d\n", 1.5)); // here
    }

    @Breaks(Rule.PARAMETER_OUTSIDE_PROBE)
    static ScriptBuilder parameterOutsideProbe() {
        var entry = Python.functionEntry();
        return script("broken").on(Python.gcStart()).run(printf("%s\n", entry.funcname())); // here
    }

    @Breaks(Rule.NAME_USED_TWO_WAYS)
    static ScriptBuilder nameUsedTwoWays() {
        return script("broken")
                .on(begin())
                .run(global("calls").set(1))
                .on(end())
                .run(count("calls").print()); // here
    }

    @Breaks(Rule.NAME_RESERVED)
    static ScriptBuilder nameReserved() {
        var target = global("while");
        return script("broken").on(begin()).run(target.set(1), printf("%d\n", target)); // here
    }

    @Breaks(Rule.NAME_NOT_IDENTIFIER)
    static ScriptBuilder nameNotIdentifier() {
        var calls = count("calls/second"); // here
        return script("broken").on(begin()).run(calls.add(), calls.print());
    }

    @Breaks(Rule.SCRIPT_EMPTY)
    static ScriptBuilder scriptEmpty() {
        return script("broken"); // here
    }

    @Breaks(Rule.PROBE_EMPTY)
    static ScriptBuilder probeEmpty() {
        return script("broken")
                .on(begin()) // here
                .run();
    }

    @Breaks(Rule.TYPES_DIFFER)
    static ScriptBuilder typesDiffer() {
        return script("broken")
                .on(begin()) // here
                .when(pid().sameAs(execName()))
                .run(printf("never\n"));
    }

    @Breaks(Rule.SCRIPT_NAME)
    static ScriptBuilder scriptName() {
        return script("../broken") // here
                .on(begin())
                .run(printf("hello\n"));
    }

    @Breaks(Rule.TEXT_UNSAYABLE)
    static ScriptBuilder textUnsayable() {
        return script("broken").on(begin()).run(printf("%s\n", text("a\0b"))); // here
    }

    @Breaks(Rule.KEYS_TOO_MANY)
    static ScriptBuilder keysTooMany() {
        var calls = count("calls")
                .by(pid(), tid(), uid(), gid(), cpu(), parentPid(), execName(), text("a"), text("b"), text("c"));
        return script("broken")
                .on(begin())
                .run(calls.add()) // here
                .on(end())
                .run(calls.print());
    }

    @Breaks(Rule.NUMBER_OUT_OF_RANGE)
    static ScriptBuilder numberOutOfRange() {
        var calls = count("calls");
        return script("broken").on(begin()).run(calls.add()).on(end()).run(calls.printTop(0)); // here
    }

    @Breaks(Rule.NEVER_WRITTEN)
    static ScriptBuilder neverWritten() {
        return script("broken").on(begin()).run(printf("%d\n", global("n"))); // here
    }

    @Breaks(Rule.NEVER_READ)
    static ScriptBuilder neverRead() {
        return script("broken").on(begin()).run(global("n").set(1)); // here
    }

    @Breaks(Rule.MARKER_UNTYPED_POINT)
    static ScriptBuilder markerUntypedPoint() {
        var entry = Python.functionEntry();
        return script("broken").on(entry, Python.gcStart()).run(printf("%s\n", entry.funcname())); // here
    }

    @Breaks(Rule.EXIT_CODE)
    static ScriptBuilder exitCode() {
        return script("broken").on(begin()).run(exit(256)); // here
    }

    @Breaks(Rule.LOCAL_UNWRITTEN)
    static ScriptBuilder localUnwritten() {
        var n = local("n");
        return script("broken")
                .on(begin())
                .run(
                        printf("%d\n", n), // here
                        n.set(1));
    }

    @Breaks(Rule.NEVER_FREED)
    static ScriptBuilder neverFreed() {
        var start = perThread("start");
        return script("broken")
                .on(Python.gcStart())
                .run(start.set(timestamp())) // here
                .on(Python.gcDone())
                .run(printf("%d\n", timestamp().minus(start)));
    }

    @Breaks(Rule.STACK_MISPLACED)
    static ScriptBuilder stackMisplaced() {
        return script("broken")
                .on(begin()) // here
                .when(userStack(5).sameAs(userStack(5)))
                .run(printf("never\n"));
    }

    @Breaks(Rule.HISTOGRAM_MISPLACED)
    static ScriptBuilder histogramMisplaced() {
        var sizes = histogram("sizes");
        return script("broken")
                .on(Python.gcDone())
                .run(sizes.add(pid()))
                .on(end())
                .run(sizes.results().dividedBy(1000).print()); // here
    }

    @Breaks(Rule.DESTRUCTIVE_UNASKED)
    static ScriptBuilder destructiveUnasked() {
        return script("broken").on(begin()).run(run("logger started")); // here
    }

    @Breaks(Rule.COMMAND_WITH_STRING)
    static ScriptBuilder commandWithString() {
        return script("broken").destructive().on(begin()).run(run("logger %s", execName())); // here
    }

    @Breaks(Rule.SIDE_BY_SIDE)
    static ScriptBuilder sideBySideFilledApart() {
        var calls = count("calls").by(pid());
        var sizes = sum("sizes").by(pid());
        return script("broken")
                .on(Python.gcStart())
                .run(calls.add())
                .on(Python.gcDone())
                .run(sizes.add(Python.gcDone().collected()))
                .on(end())
                .run(sideBySide(calls, sizes).print()); // here
    }

    @Breaks(Rule.SCOPE_WITHOUT_PROCESS)
    static ScriptBuilder scopeWithoutProcess() {
        var start = Disks.start();
        return script("broken").on(start).run(printf("%d\n", start.bytes())); // here
    }

    @Breaks(Rule.FUNCTION_FILE)
    static ScriptBuilder functionFile() {
        var main = function("python3", "main"); // here
        return script("broken").on(main.entry()).run(printf("started\n"));
    }

    @Breaks(Rule.SYSCALL_UNKNOWN)
    static ScriptBuilder syscallUnknown() {
        return script("broken")
                .on(Syscalls.entry("open_at")) // here
                .run(printf("opened\n"));
    }

    @Breaks(Rule.DIVISION_BY_ZERO)
    static ScriptBuilder divisionByZero() {
        return script("broken").on(begin()).run(printf("%d\n", pid().dividedBy(0))); // here
    }

    @Breaks(Rule.INITIALS_DIFFER)
    static ScriptBuilder initialsDiffer() {
        return script("broken")
                .on(begin())
                .run(global("left", 3).decrement())
                .on(end())
                .run(printf("%d\n", global("left", 5))); // here
    }

    @Breaks(Rule.NULL_GIVEN)
    static ScriptBuilder nullGiven() {
        String column = System.getProperty("no.such.property");
        return script("broken")
                .columns(column) // here
                .on(Python.gcStart())
                .run(printf("collecting\n"));
    }

    @Breaks(Rule.MARKERS_UNMATCHED)
    static ScriptBuilder markersUnmatched() {
        return script("broken")
                .on(markers("python", "func-*")) // here
                .run(printf("called\n"));
    }
}
