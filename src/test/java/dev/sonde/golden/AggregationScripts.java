package dev.sonde.golden;

import static dev.sonde.dsl.Aggregations.average;
import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.deviation;
import static dev.sonde.dsl.Aggregations.histogram;
import static dev.sonde.dsl.Aggregations.linearHistogram;
import static dev.sonde.dsl.Aggregations.maximum;
import static dev.sonde.dsl.Aggregations.minimum;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.exit;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.kernelStack;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Values.userStack;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.local;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Results;
import dev.sonde.dsl.Script;

/** Running results. */
final class AggregationScripts {
    private AggregationScripts() {}

    static Script countWithoutKeys() {
        var calls = count("calls");
        return script("count_without_keys")
                .on(Python.functionEntry())
                .run(calls.add())
                .on(end())
                .run(calls.print())
                .build();
    }

    static Script eachFunction() {
        var done = Python.gcDone();
        var value = done.collected();
        var total = sum("total").by(pid());
        var mean = average("mean").by(pid());
        var least = minimum("least").by(pid());
        var most = maximum("most").by(pid());
        return script("each_function")
                .on(done)
                .run(total.add(value), mean.add(value), least.add(value), most.add(5))
                .on(end())
                .run(total.print(), mean.print("%d %d\n"), least.print(), most.print())
                .build();
    }

    static Script extremes() {
        var done = Python.gcDone();
        var least = minimum("least").by(pid());
        var most = maximum("most").by(pid());
        return script("extremes")
                .on(done)
                .run(least.add(5), most.add(5))
                .on(end())
                .run(least.print(), most.print())
                .build();
    }

    static Script sumWithoutKeys() {
        var total = sum("total");
        return script("sum_without_keys")
                .on(Python.gcDone())
                .run(total.add(Python.gcDone().collected()))
                .on(end())
                .run(total.print())
                .build();
    }

    static Script nineKeys() {
        var n = Python.gcDone().collected();
        var calls =
                count("calls").by(pid(), tid(), n, n.plus(1), n.plus(2), n.plus(3), n.plus(4), n.plus(5), n.plus(6));
        return script("nine_keys")
                .on(Python.gcDone())
                .run(calls.add())
                .on(end())
                .run(calls.print())
                .build();
    }

    static Script printedStacks() {
        return script("printed_stacks")
                .on(Python.gcStart())
                .run(userStack(8).print(), kernelStack(2).print())
                .build();
    }

    static Script stacksInColumns() {
        var where = count("where").by(userStack(5), execName());
        var kernel = count("kernel").by(kernelStack(3));
        return script("stacks_in_columns")
                .on(Python.gcStart())
                .run(where.add(), kernel.add())
                .on(end())
                .run(where.print(), kernel.print())
                .build();
    }

    static Script negativeMaximum() {
        var done = Python.gcDone();
        var most = maximum("most");
        return script("negative_maximum")
                .on(done)
                .run(most.add(done.collected().negate()))
                .on(end())
                .run(most.print())
                .build();
    }

    static Script negativeRanges() {
        var done = Python.gcDone();
        var ranges = linearHistogram("ranges", -10, 10, 5);
        return script("negative_ranges")
                .on(done)
                .run(ranges.add(done.collected().minus(5)))
                .on(end())
                .run(ranges.print())
                .build();
    }

    static Script formattedHistogram() {
        var done = Python.gcDone();
        var sizes = histogram("sizes").by(pid());
        return script("formatted_histogram")
                .on(done)
                .run(sizes.add(done.collected()))
                .on(end())
                .run(sizes.print("process %d: %d\n"))
                .build();
    }

    static Script formattedCount() {
        var calls = count("calls");
        return script("formatted_count")
                .on(Python.functionEntry())
                .run(calls.add())
                .on(end())
                .run(calls.print("%d calls\n"))
                .build();
    }

    static Script formattedTop() {
        var entry = Python.functionEntry();
        var calls = count("calls").by(pid(), entry.filename(), entry.funcname(), entry.lineno());
        return script("formatted_top")
                .on(entry)
                .run(calls.add())
                .on(end())
                .run(calls.printTop(3, "%6d %80s %30s %6d %6d\n"))
                .build();
    }

    static Script histograms() {
        var done = Python.gcDone();
        var powers = histogram("powers").by(execName());
        var ranges = linearHistogram("ranges", 0, 100, 10);
        return script("histograms")
                .on(done)
                .run(powers.add(done.collected()), ranges.add(done.collected()))
                .on(end())
                .run(powers.print(), ranges.print("collected:\n%d"), powers.clear())
                .build();
    }

    static Script severalKeys() {
        var entry = Python.functionEntry();
        var calls = count("calls").by(pid(), tid(), entry.filename(), entry.funcname(), entry.lineno());
        return script("several_keys")
                .on(entry)
                .run(calls.add())
                .on(end())
                .run(calls.printDescending(), calls.printDescending("%d %d %s %s %d %d\n"))
                .build();
    }

    static Script topAndClear() {
        var entry = Python.functionEntry();
        var lines = sum("lines").by(entry.funcname());
        return script("top_and_clear")
                .on(entry)
                .run(lines.add(entry.lineno()))
                .on(every(1, SECONDS))
                .run(printf("--\n"), lines.printTop(5), lines.clear())
                .build();
    }

    static Script topWithoutClear() {
        var entry = Python.functionEntry();
        var calls = count("calls").by(entry.funcname());
        return script("top_without_clear")
                .on(entry)
                .run(calls.add())
                .on(every(1, SECONDS))
                .run(calls.printTop(5))
                .build();
    }

    static Script twoOrders() {
        var entry = Python.functionEntry();
        var calls = count("calls").by(entry.funcname());
        return script("two_orders")
                .on(entry)
                .run(calls.add())
                .on(end())
                .run(calls.print(), calls.printDescending())
                .build();
    }

    static Script stackKeys() {
        var where = count("where").by(userStack(5), execName());
        var kernel = count("kernel").by(kernelStack(3));
        return script("stack_keys")
                .on(Python.gcStart())
                .run(
                        where.add(),
                        kernel.add(),
                        userStack(8).print(),
                        kernelStack(2).print())
                .on(end())
                .run(where.print(), kernel.print("at:%kcount %d\n"))
                .build();
    }

    static Script sideBySide() {
        var entry = Python.functionEntry();
        var calls = count("calls").by(entry.funcname());
        var lines = sum("lines").by(entry.funcname());
        return script("side_by_side")
                .on(entry)
                .run(calls.add(), lines.add(entry.lineno()))
                .on(end())
                .run(
                        Results.sideBySide(calls, lines).descending().print(),
                        Results.sideBySide(calls, lines).descending().print("%s: %d calls, %d lines\n"))
                .build();
    }

    static Script dividedResults() {
        var entry = Python.functionEntry();
        var lines = sum("lines").by(entry.funcname());
        return script("divided_results")
                .on(entry)
                .run(lines.add(entry.lineno()))
                .on(end())
                .run(lines.results().dividedBy(1000).print("%s %d thousand\n"))
                .build();
    }

    static Script dividedByTime() {
        var start = global("start");
        var seconds = local("seconds");
        var calls = count("calls").by(pid());
        var bytes = sum("bytes");
        var elapsed = timestamp().minus(start);
        return script("divided_by_time")
                .on(begin())
                .run(start.set(timestamp()), calls.add(), bytes.add(5_000_000_000L))
                .on(every(1, SECONDS))
                .run(
                        calls.results()
                                .descending()
                                .dividedBy(elapsed.dividedBy(1_000_000_000))
                                .print(),
                        seconds.set(elapsed.dividedBy(100_000_000)),
                        calls.results().top(3).dividedBy(seconds).print("%d %d\n"),
                        bytes.results().dividedBy(seconds.times(10)).print("%d\n"),
                        bytes.results().dividedBy(seconds.minus(seconds)).print("undivided %d\n"),
                        calls.clear(),
                        exit())
                .build();
    }

    static Script deviations() {
        var done = Python.gcDone();
        var spread = deviation("spread").by(execName(), pid());
        var all = deviation("all");
        return script("deviations")
                .on(done)
                .run(spread.add(done.collected()), all.add(done.collected().minus(20)))
                .on(every(1, MINUTES))
                .run(spread.printTop(3), spread.clear())
                .on(end())
                .run(spread.printDescending("%s %d: %d\n"), all.print("all %d\n"))
                .build();
    }

    static Script deviationBesideMean() {
        var entry = Python.functionEntry();
        var calls = count("calls").by(entry.funcname());
        var mean = average("mean").by(entry.funcname());
        var spread = deviation("spread").by(entry.funcname());
        return script("deviation_beside_mean")
                .on(entry)
                .run(calls.add(), mean.add(entry.lineno()), spread.add(entry.lineno()))
                .on(end())
                .run(Results.sideBySide(spread, mean, calls).descending().print("%s %d %d %d\n"))
                .build();
    }

    static Script topSideBySide() {
        var entry = Python.functionEntry();
        var calls = count("calls").by(entry.funcname());
        var lines = sum("lines").by(entry.funcname());
        return script("top_side_by_side")
                .on(entry)
                .run(calls.add(), lines.add(entry.lineno()))
                .on(end())
                .run(Results.sideBySide(calls, lines).top(3).print("%s: %d calls, %d lines\n"))
                .build();
    }

    static Script sortedByKey() {
        var entry = Python.functionEntry();
        var calls = count("calls").by(entry.funcname(), entry.lineno());
        return script("sorted_by_key")
                .on(entry)
                .run(calls.add())
                .on(end())
                .run(calls.results().descending().sortedByKey(1).print())
                .build();
    }

    static Script printedAbove() {
        var entry = Python.functionEntry();
        var calls = count("calls").by(entry.funcname(), entry.lineno());
        var sizes = linearHistogram("sizes", 0, 100, 10);
        return script("printed_above")
                .on(every(1, SECONDS))
                .run(calls.print(), sizes.print(), calls.clear())
                .on(entry)
                .run(calls.add(), sizes.add(entry.lineno()))
                .build();
    }

    static Script meanWithoutKeys() {
        var done = Python.gcDone();
        var mean = average("mean");
        return script("mean_without_keys")
                .on(done)
                .run(mean.add(done.collected()))
                .on(end())
                .run(mean.print("mean %d\n"))
                .build();
    }

    static Script rangesByKey() {
        var done = Python.gcDone();
        var ranges = linearHistogram("ranges", 0, 100, 10).by(pid());
        return script("ranges_by_key")
                .on(done)
                .run(ranges.add(done.collected()))
                .on(end())
                .run(ranges.print())
                .build();
    }
}
