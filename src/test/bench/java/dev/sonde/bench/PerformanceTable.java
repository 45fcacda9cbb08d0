package dev.sonde.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Prints the results that JMH left as JSON as the tables of docs/performance.md. */
final class PerformanceTable {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final List<String> DIALECTS = List.of("d", "stp", "bt");

    private final Map<String, Double> times = new TreeMap<>();
    private final Map<String, Double> bytes = new TreeMap<>();

    private PerformanceTable() {}

    public static void main(String... arguments) throws IOException {
        PerformanceTable table = new PerformanceTable();
        for (Object result : JSON.std.listFrom(Files.readString(Path.of(arguments[0])))) {
            table.add((Map<?, ?>) result);
        }
        System.out.print(table.documented() + "\n" + table.growth() + "\n" + table.reading());
    }

    private void add(Map<?, ?> result) {
        String name = String.valueOf(result.get("benchmark"));
        String[] parts = name.split("\\.", -1);
        String parameters = result.get("params") instanceof Map<?, ?> given
                ? " "
                        + String.join(
                                " ",
                                given.values().stream().map(String::valueOf).toList())
                : "";
        String key = parts[parts.length - 2] + "." + parts[parts.length - 1] + parameters;
        times.put(key, score(result.get("primaryMetric")));
        if (result.get("secondaryMetrics") instanceof Map<?, ?> more && more.get(ALLOCATED) != null) {
            bytes.put(key, score(more.get(ALLOCATED)));
        }
    }

    private static double score(@Nullable Object metric) {
        return metric instanceof Map<?, ?> map && map.get("score") instanceof Number score
                ? score.doubleValue()
                : Double.NaN;
    }

    private String documented() {
        StringBuilder text = new StringBuilder("| µs | D | SystemTap | bpftrace |\n|---|---:|---:|---:|\n");
        Map<String, String> rows = Map.of(
                "build",
                "built and checked",
                "check",
                "checked for the dialect",
                "text",
                "lowered and printed",
                "plainTemplate",
                "plain template, ready lines",
                "stringBuilder",
                "appended by hand, ready lines");
        for (String row : List.of("build", "check", "text", "plainTemplate", "stringBuilder")) {
            text.append("| ").append(rows.get(row));
            DIALECTS.forEach(
                    dialect -> text.append(" | ").append(number(time("DocumentedBenchmark." + row + " " + dialect))));
            text.append(" |\n");
        }
        text.append("| printed, in plain templates");
        for (String dialect : DIALECTS) {
            double ratio =
                    time("DocumentedBenchmark.text " + dialect) / time("DocumentedBenchmark.plainTemplate " + dialect);
            text.append(" | ").append(number(ratio));
        }
        return text.append(" |\n").toString();
    }

    private String growth() {
        StringBuilder text = new StringBuilder("""
                | probes | built µs | D µs | SystemTap µs | bpftrace µs | built kB | D kB | SystemTap kB | bpftrace kB |
                |---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        for (int probes = 1; probes <= 100_000; probes *= 10) {
            text.append("| ").append(probes);
            for (Map<String, Double> values : List.of(times, bytes)) {
                double unit = values == bytes ? 1000.0 * probes : probes;
                for (String row : List.of("build", "d", "stp", "bt")) {
                    double value = values.getOrDefault("GrowthBenchmark." + row + " " + probes, Double.NaN);
                    text.append(" | ").append(number(value / unit));
                }
            }
            text.append(" |\n");
        }
        return text.toString();
    }

    private String reading() {
        return "| | µs |\n|---|---:|\n"
                + "| libjvm.so with its markers | " + number(time("ReadingBenchmark.libjvm")) + " |\n"
                + "| the same with all that `sonde probes` tells | " + number(time("ReadingBenchmark.libjvmInspected"))
                + " |\n"
                + "| the definition of HotSpot's JNI markers | " + number(time("ReadingBenchmark.definition")) + " |\n";
    }

    private double time(String key) {
        return times.getOrDefault(key, Double.NaN);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 1000 ? "%.1f" : "%.0f", value);
    }
}
