package dev.sonde.golden;

import static dev.sonde.dsl.Aggregations.histogram;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.exit;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.globalString;
import static dev.sonde.dsl.Variables.intTable;
import static dev.sonde.dsl.Variables.local;
import static dev.sonde.dsl.Variables.localString;
import static dev.sonde.dsl.Variables.perThread;
import static dev.sonde.dsl.Variables.perThreadString;
import static dev.sonde.dsl.Variables.stringTable;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.Stopwatch;
import java.util.List;

/** What a script keeps. */
final class VariableScripts {
    private VariableScripts() {}

    static Script globals() {
        var n = global("n");
        var last = globalString("last");
        return script("globals")
                .on(Python.functionEntry())
                .run(
                        n.increment(),
                        n.increaseBy(number(2)),
                        n.decreaseBy(number(1)),
                        n.decrement(),
                        last.set(Python.functionEntry().funcname()))
                .on(end())
                .when(last.isSet())
                .run(printf("%d %s\n", n, last), n.delete(), last.delete())
                .build();
    }

    static Script compoundAssignments() {
        var n = global("n");
        var m = local("m");
        var line = globalString("line");
        return script("compound_assignments")
                .on(begin())
                .run(
                        n.set(-100),
                        n.increaseBy(1),
                        n.decreaseBy(2),
                        n.multiplyBy(3),
                        n.divideBy(number(-2)),
                        m.set(n),
                        m.reduceModulo(n.minus(157)),
                        n.shiftLeftBy(4),
                        n.shiftRightBy(2),
                        n.addBits(1),
                        n.keepBits(0xff),
                        n.turnBits(number(0x0f)),
                        line.set("a"),
                        printf("%d %d %s\n", n, m, line),
                        exit())
                .build();
    }

    static Script initialValues() {
        var left = global("left", 3);
        var low = global("low", Long.MIN_VALUE);
        var name = globalString("name", "the \"first\" 100%\\n");
        return script("initial_values")
                .on(begin())
                .run(printf("%d %d %s\n", left, low, name))
                .on(Python.functionEntry())
                .when(left.greaterThan(0))
                .run(left.decrement(), name.set(Python.functionEntry().funcname()))
                .on(end())
                .run(printf("%d %s\n", global("left"), name))
                .build();
    }

    static Script threadVariables() {
        var entry = Python.functionEntry();
        var leave = Python.functionReturn();
        var start = perThread("start");
        var name = perThreadString("name");
        return script("thread_variables")
                .on(entry)
                .run(start.set(timestamp()), name.set(entry.funcname()))
                .on(leave)
                .when(start.isSet().and(name.isSet()))
                .run(printf("%s %d\n", name, timestamp().minus(start).dividedBy(1000)), start.delete(), name.delete())
                .build();
    }

    static Script localVariables() {
        var entry = Python.functionEntry();
        var length = local("length");
        var word = localString("word");
        return script("local_variables")
                .on(entry)
                .run(
                        word.set(entry.funcname()),
                        length.set(entry.lineno()),
                        length.increment(),
                        printf("%s %d\n", word, length),
                        length.delete(),
                        word.delete())
                .build();
    }

    static Script localsInBranches() {
        var entry = Python.functionEntry();
        var word = localString("word");
        var half = local("half");
        return script("locals_in_branches")
                .on(entry)
                .run(
                        when(
                                entry.lineno().greaterThan(5),
                                List.of(
                                        word.set(entry.funcname()),
                                        half.set(entry.lineno().dividedBy(2))),
                                List.of(word.set("early"), half.set(0))),
                        printf("%s %d\n", word, half))
                .build();
    }

    static Script tables() {
        var entry = Python.functionEntry();
        var starts = intTable("starts");
        var names = stringTable("names");
        var start = starts.at(tid(), entry.funcname());
        var name = names.at(entry.lineno());
        return script("tables")
                .on(entry)
                .when(start.isSet().not())
                .run(start.set(timestamp()), name.set(entry.filename()))
                .on(entry)
                .when(name.isSet())
                .run(printf("%d %s\n", start, name), start.delete(), name.delete())
                .build();
    }

    static Script largeTables() {
        var entry = Python.functionEntry();
        var depth = perThread("depth");
        var seen = intTable("seen");
        return script("large_tables")
                .tableSize(5000)
                .on(entry)
                .run(depth.increment(), seen.at(tid(), entry.lineno()).set(1))
                .on(Python.functionReturn())
                .when(depth.isSet())
                .run(
                        printf(
                                "%d %d\n",
                                depth, seen.at(tid(), Python.functionReturn().lineno())),
                        depth.delete(),
                        seen.at(tid(), Python.functionReturn().lineno()).delete())
                .build();
    }

    static Script conditionalStatements() {
        var n = global("n");
        return script("conditional_statements")
                .on(begin())
                .run(n.set(1))
                .on(Python.gcStart())
                .when(n.lessThan(10))
                .run(
                        n.increment(),
                        when(
                                n.greaterThan(5),
                                List.of(printf("many\n"), when(n.is(7), printf("seven\n"))),
                                List.of(printf("few\n"))),
                        printf("%d\n", n))
                .build();
    }

    static Script stopwatch() {
        var watch = Stopwatch.perThread("started");
        var times = histogram("times");
        return script("stopwatch")
                .on(Python.gcStart())
                .run(watch.start())
                .on(Python.gcDone())
                .when(watch.isRunning())
                .run(times.add(watch.nanoseconds()), watch.stop())
                .on(end())
                .run(times.print())
                .build();
    }

    /** The functions that SystemTap is given have locals of their own. */
    static Script variablesNamedLikeLocals() {
        var last = perThread("last");
        var address = globalString("address");
        return script("variables_named_like_locals")
                .on(Python.functionEntry())
                .run(
                        last.set(timestamp()),
                        address.set(Python.functionEntry().filename().basename()),
                        printf("%d %s\n", last, address),
                        last.delete())
                .build();
    }
}
