package dev.sonde.fidelity;

import static dev.sonde.dsl.Aggregations.average;
import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.histogram;
import static dev.sonde.dsl.Aggregations.linearHistogram;
import static dev.sonde.dsl.Aggregations.maximum;
import static dev.sonde.dsl.Aggregations.minimum;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.bindings.Python;
import dev.sonde.dsl.Aggregated;
import dev.sonde.dsl.Condition;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.Variables;
import dev.sonde.model.Statement;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Call flow, calls counted, the top view, sums and histograms run under each tracer on a real CPython, and print what its program
 * does. One run gives all of them: a tracer takes longer to start than the program to run.
 */
@Execution(ExecutionMode.CONCURRENT)
class KnownCountsTest {
    private static final int TOP = 3;

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> everyTracer() {
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<DynamicTest> tests = new ArrayList<>();
        for (LabTracer tracer : LabTracer.ofThisBuild()) {
            Future<List<String>> lines = two.submit(() -> run(tracer));
            Stream.<Map.Entry<String, Check>>of(
                            Map.entry("call flow", KnownCountsTest::flow),
                            Map.entry("calls counted", KnownCountsTest::calls),
                            Map.entry("top view", KnownCountsTest::top),
                            Map.entry("sums", KnownCountsTest::sums),
                            Map.entry("histograms", KnownCountsTest::histograms),
                            Map.entry("silence of the rest", KnownCountsTest::silence))
                    .map(check -> DynamicTest.dynamicTest(
                            check.getKey() + ", " + tracer.title(),
                            () -> check.getValue().on(tracer, lines.get())))
                    .forEach(tests::add);
        }
        two.shutdown();
        return tests.stream();
    }

    private interface Check {
        void on(LabTracer tracer, List<String> lines);
    }

    private List<String> run(LabTracer tracer) throws IOException {
        Path file = folder.resolve("known_" + tracer + "." + tracer.dialect().id());
        Path python = Lab.python("3.9");
        Script script = all(tracer);
        Files.writeString(
                file,
                script.as(tracer.dialect()).at("python", tracer.target(python)).text());
        List<String> program = List.of(python.toString(), Lab.workload(Known.FILE), "2.5");
        Tool.Result result = Tool.run(folder, 300, tracer.run(file, List.of(), program));
        assertThat(result.code()).as(result.output() + result.errors()).isZero();
        assertThat(result.errors()).doesNotContain("drop", "error on enabled probe");
        return result.output().lines().toList();
    }

    private static Script all(LabTracer tracer) {
        // bpftrace 0.17 prints results in its own layout only.
        boolean formats = tracer != LabTracer.BPFTRACE_0_17;
        return script("known_counts")
                .plus(callFlow())
                .plus(callsCounted(formats))
                .plus(topView(formats))
                .plus(numbers(formats))
                .build();
    }

    private static Script callFlow() {
        var entry = Python.functionEntry();
        var leave = Python.functionReturn();
        var depth = Variables.perThread("depth");
        return script("call_flow")
                .on(entry)
                .when(depth.isSet().or(entry.funcname().is("start")))
                .run(
                        printf("flow %*s-> %s %d\n", depth.times(2), "", entry.funcname(), entry.lineno()),
                        depth.increment())
                .on(leave)
                .when(depth.isSet())
                .run(depth.decrement(), printf("flow %*s<- %s\n", depth.times(2), "", leave.funcname()))
                .on(leave)
                .when(depth.is(0))
                .run(depth.delete())
                .build();
    }

    private static void flow(LabTracer tracer, List<String> lines) {
        assertThat(lines.stream().filter(line -> line.startsWith("flow ")))
                .containsExactlyElementsOf(Known.flow().stream()
                        .map(step -> "flow " + "  ".repeat(step.depth())
                                + (step.call() ? "-> " + step.function() + " " + step.line() : "<- " + step.function()))
                        .toList());
    }

    private static Script callsCounted(boolean formats) {
        var entry = Python.functionEntry();
        var counted = count("counted").by(entry.filename().basename(), entry.funcname());
        return script("calls_counted")
                .on(entry)
                .when(mine(entry))
                .run(counted.add())
                .on(end())
                .run(one(counted, "@counted[%s, %s]: %d\n", formats))
                .build();
    }

    private static Condition mine(Python.FunctionEntry entry) {
        return entry.filename().basename().is(Known.FILE).and(entry.funcname().isNot("<module>"));
    }

    /** What the script keeps for itself is not printed at its end, as bpftrace and SystemTap would do. */
    private static void silence(LabTracer tracer, List<String> lines) {
        assertThat(lines).isNotEmpty().noneMatch(line -> line.matches("@?(depth|over|sonde_).*"));
    }

    private static void calls(LabTracer tracer, List<String> lines) {
        Map<String, Long> calls = new TreeMap<>();
        for (Matcher row : rows(lines, "@counted\\[known\\.py, ([^]]+)]: (\\d+)")) {
            calls.put(row.group(1), Long.valueOf(row.group(2)));
        }
        assertThat(calls).isEqualTo(Known.calls());
    }

    /** The first second after the work is over shows it all, the second shows nothing: the list was cleared. */
    private static Script topView(boolean formats) {
        var entry = Python.functionEntry();
        var known = Python.audit();
        var over = Variables.global("over");
        var busiest = count("busiest").by(entry.funcname());
        return script("top_view")
                .on(entry)
                .when(mine(entry))
                .run(busiest.add())
                .on(known)
                .when(known.event().is("sonde.over"))
                .run(over.set(1))
                .on(every(1, SECONDS))
                .when(over.isSet())
                .run(formats ? busiest.printTop(TOP, "@busiest[%s]: %d\n") : busiest.printTop(TOP), busiest.clear())
                .build();
    }

    private static void top(LabTracer tracer, List<String> lines) {
        List<String> rows = rows(lines, "@busiest\\[([^]]+)]: (\\d+)").stream()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        List<String> most = Known.calls().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(TOP)
                .map(call -> call.getKey() + " " + call.getValue())
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(most);
    }

    private static Script numbers(boolean formats) {
        var entry = Python.functionEntry();
        var total = sum("total");
        var least = minimum("least");
        var most = maximum("most");
        var mean = average("mean");
        var powers = histogram("powers");
        var ranges = linearHistogram("ranges", 0, 30, 10);
        var lineno = entry.lineno();
        // bpftrace 0.17 has no greatest of numbers that may be negative.
        var greatest = formats ? most.add(lineno) : least.add(lineno);
        return script("numbers")
                .on(entry)
                .when(entry.filename().is("sized.py").and(entry.funcname().isNot("<module>")))
                .run(
                        total.add(lineno),
                        least.add(lineno),
                        greatest,
                        mean.add(lineno),
                        powers.add(lineno),
                        ranges.add(lineno))
                .on(end())
                .run(
                        one(total, "@total: %d\n", formats),
                        one(least, "@least: %d\n", formats),
                        formats ? most.printDescending("@most: %d\n") : least.print(),
                        one(mean, "@mean: %d\n", formats),
                        printf("powers\n"),
                        powers.print(),
                        printf("ranges\n"),
                        ranges.print(),
                        printf("done\n"))
                .build();
    }

    private static Statement one(Aggregated aggregated, String format, boolean formats) {
        return formats ? aggregated.printDescending(format) : aggregated.print();
    }

    private static void sums(LabTracer tracer, List<String> lines) {
        long sized = Known.number("SIZED");
        long calls = sized * (sized + 1) / 2;
        long total = LongStream.rangeClosed(1, sized).map(line -> line * line).sum();
        Map<String, Long> sums = rows(lines, "@(total|least|most|mean): (\\d+)").stream()
                .collect(
                        Collectors.toMap(row -> row.group(1), row -> Long.parseLong(row.group(2)), (one, same) -> one));
        Map<String, Long> expected = new TreeMap<>(Map.of("total", total, "least", 1L, "mean", total / calls));
        if (tracer != LabTracer.BPFTRACE_0_17) {
            expected.put("most", sized);
        }
        assertThat(sums).isEqualTo(expected);
    }

    private static void histograms(LabTracer tracer, List<String> lines) {
        assertThat(buckets(lines, "powers")).isEqualTo(Known.sized(Long::highestOneBit));
        assertThat(buckets(lines, "ranges")).isEqualTo(Known.sized(line -> Math.min(line / 10 * 10, 30)));
    }

    /**
     * The lower bounds of a histogram's buckets and how many are in each: {@code 4 |@@ 22}, {@code [4, 8) 22 |@@|}. SystemTap has
     * one more range than asked for, and {@code >30} for what is beyond that.
     */
    private static Map<Long, Long> buckets(List<String> lines, String heading) {
        List<String> part = lines.subList(lines.indexOf(heading) + 1, lines.size());
        Map<Long, Long> buckets = new TreeMap<>();
        Pattern row = Pattern.compile("^ *(?:>=? ?)?(\\d+) +\\|@* +(\\d+) *$|^\\[(\\d+)[^|]* (\\d+) \\|");
        for (String line : part) {
            Matcher found = row.matcher(line);
            if (found.find()) {
                int group = found.group(1) == null ? 3 : 1;
                buckets.merge(Long.valueOf(found.group(group)), Long.valueOf(found.group(group + 1)), Long::sum);
            } else if (line.equals("ranges") || line.equals("done")) {
                break;
            }
        }
        buckets.values().removeIf(number -> number == 0);
        return buckets;
    }

    private static List<Matcher> rows(List<String> lines, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return lines.stream().map(wanted::matcher).filter(Matcher::matches).toList();
    }
}
