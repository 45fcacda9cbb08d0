package dev.sonde.golden;

import static dev.sonde.dsl.Aggregations.count;
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
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;

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

    static Script numbers() {
        return Numbers.script();
    }
}
