package dev.sonde.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.Rendition;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.Sonde;
import dev.sonde.fidelity.Known;
import dev.sonde.fidelity.LabTracer;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random scripts that count what known.py does print the same under every tracer, and that is what {@link Replay} makes of them.
 *
 * <p>{@code -Dsonde.values.count=400} says how many scripts, {@code -Dsonde.random.seed=$RANDOM} which.
 */
@Execution(ExecutionMode.CONCURRENT)
class SameCountsTest {
    private static final long SEED = Long.getLong("sonde.random.seed", 1);
    private static final int COUNT = Integer.getInteger("sonde.values.count", 8);
    // All that happens at a marker is one program for the kernel, which has room for so much.
    private static final int A_RUN = 2;
    private static final Pattern LINE = Pattern.compile("(?m)^@(s(\\d+)_a\\d+(?:\\[[^]]*])?): (-?\\d+)$");

    @TempDir
    Path folder = Path.of("");

    /** A copy, whose path is short enough for a string of bpftrace 0.17. */
    @BeforeEach
    void copyProgram() throws IOException {
        for (String file : List.of(Known.FILE, "known_loader.py")) {
            Files.copy(Path.of(Lab.workload(file)), folder.resolve(file));
        }
    }

    private Path program() {
        return folder.resolve(Known.FILE);
    }

    @ParameterizedTest
    @MethodSource("dev.sonde.fidelity.LabTracer#asked")
    void countsTheSame(LabTracer tracer) throws IOException {
        Map<Long, Map<String, Long>> expected = new TreeMap<>();
        Map<Long, Map<String, Long>> printed = new TreeMap<>();
        List<Long> batch = new ArrayList<>();
        for (long seed = SEED; expected.size() < COUNT; seed++) {
            if (!isSayable(tracer, List.of(seed))) {
                continue;
            }
            try {
                expected.put(
                        seed, Replay.of(script(tracer, seed).model(), program().toString()));
            } catch (Interpreter.UnsaidException unsaid) {
                continue;
            }
            batch.add(seed);
            if (batch.size() > A_RUN || !isSayable(tracer, batch)) {
                batch.remove(seed);
                run(tracer, batch, printed);
                batch = new ArrayList<>(List.of(seed));
            }
        }
        run(tracer, batch, printed);
        Map<Long, String> wrong = new TreeMap<>();
        expected.forEach((seed, results) -> {
            String differences = differences(results, printed.getOrDefault(seed, Map.of()));
            if (!differences.isEmpty()) {
                wrong.put(seed, differences + rendition(tracer, List.of(seed)).text());
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(expected.values().stream().mapToInt(Map::size).sum()).isGreaterThan(COUNT);
    }

    private static String differences(Map<String, Long> expected, Map<String, Long> printed) {
        StringBuilder differences = new StringBuilder();
        expected.forEach((place, value) -> {
            if (!value.equals(printed.get(place))) {
                differences.append(place + " is " + printed.get(place) + " and not " + value + "\n");
            }
        });
        printed.forEach((place, value) -> {
            // bpftrace 0.27 prints a 0 for a result without keys that never got a value.
            if (!expected.containsKey(place) && (place.contains("[") || value != 0)) {
                differences.append(place + " is " + value + " and not there\n");
            }
        });
        return differences.toString();
    }

    private void run(LabTracer tracer, List<Long> seeds, Map<Long, Map<String, Long>> printed) throws IOException {
        Rendition rendition = rendition(tracer, seeds);
        Path file =
                folder.resolve("counts_" + seeds.get(0) + "." + tracer.dialect().id());
        Files.writeString(file, rendition.text());
        List<String> program = List.of(Lab.python("3.9").toString(), program().toString());
        Tool.Result result = Tool.run(folder, 300, tracer.run(file, List.of(), program));
        assertThat(result.code()).as(rendition.text() + result.errors()).isZero();
        assertThat(result.errors()).doesNotContain("drop", "error on enabled probe");
        Matcher line = LINE.matcher(result.output());
        while (line.find()) {
            printed.computeIfAbsent(Long.valueOf(line.group(2)), seed -> new TreeMap<>())
                    .put(line.group(1), Long.valueOf(line.group(3)));
        }
    }

    private boolean isSayable(LabTracer tracer, List<Long> seeds) {
        return !Diagnostic.anyError(rendition(tracer, seeds).diagnostics());
    }

    private Rendition rendition(LabTracer tracer, List<Long> seeds) {
        ScriptBuilder all = Sonde.script("counts");
        for (long seed : seeds) {
            all = all.plus(script(tracer, seed));
        }
        return all.build().as(tracer.dialect()).at("python", tracer.target(Lab.python("3.9")));
    }

    // bpftrace 0.17 prints results in its own layout only.
    private Script script(LabTracer tracer, long seed) {
        return RandomCounts.of(
                seed, tracer != LabTracer.BPFTRACE_0_17, program().toString());
    }
}
