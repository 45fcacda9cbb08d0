package dev.sonde.check;

import static dev.sonde.dsl.Aggregations.average;
import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Escapes.rawStatement;
import static dev.sonde.dsl.RawText.in;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.exit;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.lower.Dialects.BPFTRACE;
import static dev.sonde.lower.Dialects.D;
import static dev.sonde.lower.Dialects.SYSTEMTAP;
import static dev.sonde.target.Targets.executable;
import static java.util.concurrent.TimeUnit.DAYS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.MarkerPoint;
import dev.sonde.dsl.Rendition;
import dev.sonde.provider.Marker;
import java.util.List;

/** Scripts that one dialect can't say, or says with a difference. */
final class BrokenRenditions {
    private BrokenRenditions() {}

    @Breaks(Rule.UNSAYABLE)
    static Rendition unsayable() {
        return script("broken")
                .on(every(2, DAYS)) // here
                .run(printf("tick\n"))
                .build()
                .as(SYSTEMTAP);
    }

    @Breaks(Rule.TARGET_UNWRITABLE)
    static Rendition targetUnwritable() {
        return script("broken")
                .on(Python.gcStart()) // here
                .run(printf("gc\n"))
                .build()
                .as(SYSTEMTAP)
                .at("python", executable("/opt/python[3]/bin/python3"));
    }

    @Breaks(Rule.TARGET_MISSING)
    static Rendition targetMissing() {
        var started = new MarkerPoint(new Marker("myserver", "request__start", List.of())) {};
        return script("broken")
                .on(started) // here
                .run(printf("request\n"))
                .build()
                .as(SYSTEMTAP);
    }

    @Breaks(Rule.ESCAPE_MISSING)
    static Rendition escapeMissing() {
        return script("broken")
                .on(begin())
                .run(rawStatement(in(D, "stack();"))) // here
                .build()
                .as(SYSTEMTAP);
    }

    @Breaks(Rule.FORMAT_UNSAYABLE)
    static Rendition formatUnsayable() {
        return script("broken")
                .on(begin())
                .run(printf("%+05d\n", pid())) // here
                .build()
                .as(SYSTEMTAP);
    }

    @Breaks(Rule.ROWS_DROPPED)
    static Rendition rowsDropped() {
        var calls = count("calls").by(pid());
        return script("broken")
                .on(Python.gcStart())
                .run(calls.add())
                .on(every(1, SECONDS))
                .run(calls.printTop(5)) // here
                .build()
                .as(D);
    }

    @Breaks(Rule.MIXED_ORDER)
    static Rendition mixedOrder() {
        var calls = count("calls").by(pid());
        return script("broken")
                .on(Python.gcStart())
                .run(calls.add())
                .on(end())
                .run(calls.print(), calls.printDescending()) // here
                .build()
                .as(D);
    }

    @Breaks(Rule.WHOLE_SYSTEM)
    static Rendition wholeSystem() {
        return script("broken")
                .everywhere()
                .on(Python.gcStart()) // here
                .run(printf("gc\n"))
                .build()
                .as(D);
    }

    @Breaks(Rule.EXIT_CODE_LOST)
    static Rendition exitCodeLost() {
        return script("broken")
                .on(begin())
                .run(exit(3)) // here
                .build()
                .as(SYSTEMTAP);
    }

    @Breaks(Rule.AVERAGE_OF_NEGATIVES)
    static Rendition averageOfNegatives() {
        var mean = average("mean");
        return script("broken")
                .on(Python.gcDone())
                .run(mean.add(Python.gcDone().collected()))
                .on(end())
                .run(mean.print()) // here
                .build()
                .as(D);
    }

    @Breaks(Rule.OPTION_WITHOUT_EFFECT)
    static Rendition optionWithoutEffect() {
        return script("broken") // here
                .tableSize(5000)
                .on(begin())
                .run(printf("hello\n"))
                .build()
                .as(D);
    }

    @Breaks(Rule.ORDER_LOST)
    static Rendition orderLost() {
        var mean = average("mean").by(pid());
        return script("broken")
                .on(Python.gcDone())
                .run(mean.add(Python.gcDone().collected()))
                .on(end())
                .run(mean.print("%d %d\n")) // here
                .build()
                .as(BPFTRACE);
    }

    @Breaks(Rule.ZEROS_BEFORE_SIGN)
    static Rendition zerosBeforeSign() {
        return script("broken")
                .on(Python.gcDone())
                .run(printf("%05d\n", Python.gcDone().collected())) // here
                .build()
                .as(BPFTRACE);
    }

    @Breaks(Rule.OPTIONAL_WHOLE)
    static Rendition optionalWhole() {
        return script("broken")
                .on(Python.gcStart().optional()) // here
                .run(printf("gc\n"))
                .build()
                .as(D);
    }
}
