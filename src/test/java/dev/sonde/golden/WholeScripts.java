package dev.sonde.golden;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.deviation;
import static dev.sonde.dsl.Aggregations.maximum;
import static dev.sonde.dsl.Aggregations.minimum;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Color.GREEN;
import static dev.sonde.dsl.Color.RED;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.exit;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Variables.global;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;

/** What is said of a whole script, and what real scripts do besides. */
final class WholeScripts {
    private WholeScripts() {}

    static Script twoScriptsInOne() {
        var starts = count("starts");
        var ends = count("ends");
        Script first = script("first")
                .stringSize(300)
                .on(Python.gcStart())
                .run(starts.add())
                .on(end())
                .run(starts.print("%d starts\n"))
                .build();
        Script second = script("second")
                .bufferSize(4 << 20)
                .on(Python.gcDone())
                .run(ends.add())
                .on(end())
                .run(ends.print("%d ends\n"))
                .build();
        return script("two_scripts_in_one").plus(first).plus(second).build();
    }

    static Script sizesAndRates() {
        var calls = count("calls").by(pid());
        return script("sizes_and_rates")
                .aggregationSize(8 << 20)
                .switchRate(100, MILLISECONDS)
                .on(Python.functionEntry())
                .run(calls.add())
                .on(end())
                .run(calls.print())
                .build();
    }

    static Script colors() {
        return script("colors")
                .on(begin())
                .run(printf(RED.on("%d failed") + ", " + GREEN.on("%s") + "\n", number(3), "done"), exit())
                .build();
    }

    static Script nanosecondTimer() {
        return script("nanosecond_timer")
                .on(every(500_000, NANOSECONDS))
                .run(printf("tick\n"), exit())
                .build();
    }

    static Script arrayElements() {
        var audit = Python.audit();
        return script("array_elements")
                .on(audit)
                .run(printf(
                        "%d %s\n",
                        audit.tuple().element(number(2), 64, true),
                        audit.tuple().element(number(3), 64, false).stringAt()))
                .build();
    }

    /** Numbers that a tracer computes when it begins: run it in each, and compare what they print; see docs/support.md. */
    static Script numbers() {
        var a = global("a");
        var b = global("b");
        var least = minimum("least");
        var most = maximum("most");
        var total = sum("total");
        var spread = deviation("spread");
        long[][] pairs = {{7, 3}, {-7, 3}, {7, -3}, {-7, -3}, {1L << 40, 5}, {-(1L << 40), 7}, {123_456_789_012L, 1000}
        };
        ScriptBuilder script = script("numbers");
        for (long[] pair : pairs) {
            script = script.on(begin())
                    .run(
                            a.set(pair[0]),
                            b.set(pair[1]),
                            printf("%d %d %d %d %d\n", a.plus(b), a.minus(b), a.times(b), a.dividedBy(b), a.modulo(b)),
                            printf("%d %d\n", a.shiftLeft(3), a.shiftRight(3)),
                            printf("%d %d %d\n", a.bitAnd(b), a.bitOr(b), a.bitXor(b)),
                            printf("%d %d %d %d\n", a.negate(), a.complement(), a.asSigned(16), a.asUnsigned(16)),
                            printf(
                                    "%d %d\n",
                                    a.lessThan(b).asInt(), a.greaterThan(b).choose(1, 2)),
                            printf("[%5d] [%-8d] [%x] [%X] [%o] [%u]\n", b, b, a, a, a, a),
                            least.add(a),
                            most.add(b),
                            total.add(a),
                            spread.add(b));
        }
        return script.on(begin())
                .run(exit())
                .on(end())
                .run(
                        least.print("least %d\n"),
                        most.print("most %d\n"),
                        total.print("total %d\n"),
                        spread.print("spread %d\n"))
                .build();
    }
}
