package dev.sonde.random;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.Required;
import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.Rendition;
import dev.sonde.lab.PrintedBpftrace;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.lower.bpftrace.BpftraceVersion;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whatever the language lets one write, the real compilers take, unless Sonde refuses it with a reason.
 *
 * <p>{@code -Dsonde.random.count=500} says how many for each, {@code -Dsonde.random.seed=$RANDOM} which. Each build takes
 * some from one seed, for bpftrace those that 0.17 or 0.23 can say, and by {@code -Dsonde.thorough} those that 0.27 alone can. With
 * a count, each version of bpftrace compiles what an older one can, too. 0.27 may refuse one of a hundred for its stack.
 */
@Execution(ExecutionMode.CONCURRENT)
class RandomScriptsCompileTest {
    private static final long SEED = Long.getLong("sonde.random.seed", 1);
    private static final int EACH_BUILD = 500;
    private static final int COUNT = Integer.getInteger("sonde.random.count", EACH_BUILD);
    private static final boolean IS_EACH_BUILD = Integer.getInteger("sonde.random.count") == null;
    private static final int SHRINKING_TRIES = 40;

    private static final Pattern NO_ROOM =
            Pattern.compile("(?m)^(.*\\.bt): .*Looks like the BPF stack limit is exceeded");

    @TempDir
    Path folder = Path.of("");

    @Test
    void dtraceTakesThemAll() throws IOException {
        takes(Dialects.D, text -> List.of(List.of(Lab.command("dtrace-check"), "-Z", "-t", "/usr/bin/sleep 60")));
    }

    @Test
    void systemTapTakesThemAll() throws IOException {
        Required.program("stap");
        takes(Dialects.SYSTEMTAP, text -> List.of(List.of(Lab.command("stap-check"), "-m", "-p2")));
    }

    @Test
    void bpftraceTakesThemAll() throws IOException {
        takes(Dialects.BPFTRACE, RandomScriptsCompileTest::bpftraces);
    }

    private static List<List<String>> bpftraces(String text) {
        BpftraceVersion oldest = PrintedBpftrace.needed(text).orElse(BpftraceVersion.V0_17);
        return Stream.of(BpftraceVersion.values())
                .filter(version -> IS_EACH_BUILD
                        ? version == oldest && (Lab.isThorough() || version != BpftraceVersion.V0_27)
                        : version.compareTo(oldest) >= 0)
                .map(version -> List.of(Lab.command("bpftrace-check"), "-m", version.number()))
                .toList();
    }

    /** The commands that check scripts of such a text; files are added behind. */
    private interface Compiler {
        List<List<String>> commands(String text);
    }

    private void takes(Dialect dialect, Compiler compiler) throws IOException {
        compiler.commands("Needs bpftrace 0.17");
        Map<List<String>, List<String>> files = new LinkedHashMap<>();
        Map<String, Long> seeds = new TreeMap<>();
        for (long seed : RandomScriptFiles.sayable(SEED, COUNT, dialect)) {
            String text = RandomScriptFiles.rendition(Choices.of(seed), dialect, "random_" + seed)
                    .text();
            String file = write("random_" + seed + "." + dialect.id(), text);
            seeds.put(file, seed);
            for (List<String> command : compiler.commands(text)) {
                files.computeIfAbsent(command, first -> new ArrayList<>()).add(file);
            }
        }
        StringBuilder refused = new StringBuilder();
        Set<String> roomless = new TreeSet<>();
        int accepted = 0;
        for (Map.Entry<List<String>, List<String>> batch : files.entrySet()) {
            Tool.Result result = check(batch.getKey(), batch.getValue());
            accepted += (int) result.output()
                    .lines()
                    .filter(line -> line.startsWith("ok "))
                    .count();
            boolean isNewest = batch.getKey().contains(BpftraceVersion.V0_27.number());
            Set<String> noRoom = isNewest ? roomless(result.errors()) : Set.of();
            roomless.addAll(noRoom);
            result.output()
                    .lines()
                    .filter(line -> line.startsWith("FAIL ") && !noRoom.contains(line.substring(5)))
                    .forEach(line -> refused.append(line).append('\n'));
            if (refused.length() > 0) {
                long seed = requireNonNull(seeds.get(refused.substring(5, refused.indexOf("\n"))));
                throw new AssertionError(refused + result.errors() + smallest(seed, dialect, compiler));
            }
        }
        assertThat(accepted).isPositive();
        assertThat(roomless).hasSizeLessThanOrEqualTo(accepted / 100);
        assertThat(accepted + roomless.size())
                .isEqualTo(files.values().stream().mapToInt(List::size).sum());
    }

    private static Set<String> roomless(String words) {
        Set<String> files = new TreeSet<>();
        Matcher word = NO_ROOM.matcher(words);
        while (word.find()) {
            files.add(word.group(1));
        }
        return files;
    }

    /** The shortest script that is refused too. */
    private String smallest(long seed, Dialect dialect, Compiler compiler) {
        Choices choices = Choices.of(seed);
        RandomScriptFiles.rendition(choices, dialect, "random");
        List<Integer> small = Shrinking.of(
                choices.made(), SHRINKING_TRIES, list -> isRefused(Choices.again(list), dialect, compiler));
        return "\nSeed " + seed + ", shrunk:\n"
                + RandomScriptFiles.rendition(Choices.again(small), dialect, "shrunk")
                        .text();
    }

    private boolean isRefused(Choices choices, Dialect dialect, Compiler compiler) {
        Rendition rendition = RandomScriptFiles.rendition(choices, dialect, "shrunk");
        if (Diagnostic.anyError(rendition.diagnostics())) {
            return false;
        }
        String file = write("shrunk." + dialect.id(), rendition.text());
        return compiler.commands(rendition.text()).stream()
                .anyMatch(command -> check(command, List.of(file)).output().startsWith("FAIL "));
    }

    private Tool.Result check(List<String> command, List<String> files) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(files);
        return Tool.run(folder, 36_000, whole);
    }

    private String write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
