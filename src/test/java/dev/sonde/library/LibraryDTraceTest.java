package dev.sonde.library;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.lower.Dialects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** DTrace itself compiles every script, and runs those for Python on programs whose calls are known. */
@Execution(ExecutionMode.CONCURRENT)
class LibraryDTraceTest {
    @TempDir
    private Path folder;

    @Test
    void compilesEveryScript() throws Exception {
        List<String> command = new ArrayList<>(List.of(Lab.command("dtrace-check")));
        for (LibraryScript script : Library.all()) {
            command.add(write(script.name()).toString());
        }
        ToolRun run = ToolRun.of(command);
        assertThat(run.code()).as(run.text() + run.messages()).isZero();
        assertThat(run.text().lines().filter(line -> line.startsWith("ok "))).hasSameSizeAs(Library.names());
    }

    @Test
    void countsCalls() throws Exception {
        Map<String, Long> calls = new TreeMap<>();
        for (Matcher row : rows("python/calls", "calls", "calls\\.py +(\\w+) +(\\d+)")) {
            calls.put(row.group(1), Long.valueOf(row.group(2)));
        }
        assertThat(calls)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("start", 7L, "branch", 77L, "leaf", 1001L, "many", 997L, "descend", 505L));
    }

    @Test
    void measuresCalls() throws Exception {
        Map<String, long[]> times = new TreeMap<>();
        for (Matcher row : rows("python/calltime", "calls", "calls\\.py +([\\w<>]+) +(\\d+) +(\\d+) +(\\d+)")) {
            times.put(row.group(1), new long[] {number(row, 2), number(row, 3), number(row, 4)});
        }
        assertThat(times).containsOnlyKeys("<module>", "start", "branch", "leaf", "many", "descend");
        assertThat(times)
                .allSatisfy((name, time) -> assertThat(time[0]).as(name).isBetween(1L, time[1]));
        // A call of leaf is in branch's inclusive time and not in its exclusive one, to the nanosecond.
        long[] leaf = requireNonNull(times.get("leaf"));
        long[] branch = requireNonNull(times.get("branch"));
        long[] start = requireNonNull(times.get("start"));
        assertThat(leaf[0]).isEqualTo(leaf[1]);
        assertThat(branch[1]).isEqualTo(branch[0] + leaf[1]);
        assertThat(start[1]).isEqualTo(start[0] + branch[1]);
        assertThat(leaf[2]).isEqualTo(1001);
        assertThat(requireNonNull(times.get("descend"))[2]).isEqualTo(505);
        long ownTimes = times.values().stream().mapToLong(time -> time[0]).sum();
        assertThat(requireNonNull(times.get("<module>"))[1]).isGreaterThanOrEqualTo(ownTimes);
    }

    @Test
    void followsTheFlow() throws Exception {
        List<String> flow = new ArrayList<>();
        for (Matcher row : rows("python/flow", "hierarchy", "hierarchy\\.py ( +)(->|<-) (\\w+)$")) {
            flow.add(row.group(1).length() + row.group(2) + row.group(3));
        }
        int module = 12;
        List<String> tree = new ArrayList<>();
        call(tree, module + 2, "start", () -> {
            call(tree, module + 4, "first", () -> {});
            call(tree, module + 4, "second", () -> {
                for (int i = 0; i < 3; i++) {
                    call(tree, module + 6, "third", () -> {});
                }
            });
            call(tree, module + 4, "first", () -> {});
        });
        List<String> trees =
                flow.stream().filter(line -> !line.endsWith("outside")).toList();
        assertThat(trees).hasSize(28);
        assertThat(trees.subList(0, 14)).isEqualTo(tree);
        assertThat(trees.subList(14, 28)).isEqualTo(tree);
        assertThat(flow).hasSize(28 + 2 * 17);
    }

    private static void call(List<String> lines, int indent, String name, Runnable below) {
        lines.add(indent + "->" + name);
        below.run();
        lines.add(indent + "<-" + name);
    }

    @Test
    void measuresCollections() throws Exception {
        Map<Long, Integer> found = new TreeMap<>();
        for (Matcher row : rows("python/gc", "garbage", "^ *\\d+ +\\d+ +(\\d) +(\\d+)$")) {
            found.merge(number(row, 2), 1, Integer::sum);
        }
        assertThat(found).containsEntry(29L, 7).containsEntry(53L, 11).containsEntry(101L, 13);
    }

    @Test
    void measuresImports() throws Exception {
        List<String> names = new ArrayList<>();
        for (Matcher row : rows("python/imports", "importing", "^ *(\\d+) +(\\d+) (sonde_\\w+)$")) {
            assertThat(number(row, 1)).isLessThanOrEqualTo(number(row, 2));
            names.add(row.group(3));
        }
        assertThat(names).hasSize(28).doesNotHaveDuplicates();
    }

    @Test
    void printsAuditEvents() throws Exception {
        assertThat(rows("python/audit", "auditing", " sonde\\.known$")).hasSize(17);
        assertThat(rows("python/audit", "auditing", " sonde\\.other$")).hasSize(5);
    }

    @Test
    void seesFilesThatAreOpened() throws Exception {
        assertThat(rows("system/opensnoop", "opening", " python3\\.9 +-1 +2 /nowhere/sonde_absent$"))
                .hasSize(7);
    }

    @Test
    void countsSystemCallsOfFunctions() throws Exception {
        List<String> calls = new ArrayList<>();
        for (Matcher row : rows("python/syscalls", "opening", "^opening\\.py open_here +(openat|close) +(\\d+)$")) {
            calls.add(row.group(1) + " " + row.group(2));
        }
        assertThat(calls).containsExactlyInAnyOrder("openat 5", "close 5");
    }

    /** A thread is never longer on a processor than time passes; an idle loop of calls is, nearly all the time. */
    @Test
    void measuresProcessorTime() throws Exception {
        Map<String, Long> times = new TreeMap<>();
        for (Matcher row : rows("python/cputime", "calls", "calls\\.py +([\\w<>]+) +(\\d+) +(\\d+) +(\\d+)")) {
            assertThat(number(row, 2)).isLessThanOrEqualTo(number(row, 3));
            times.put(row.group(1), number(row, 4));
        }
        assertThat(times).containsEntry("leaf", 1001L).containsEntry("descend", 505L);
    }

    @Test
    void countsLines() throws Exception {
        Map<Long, Long> runs = new TreeMap<>();
        for (Matcher row : rows("python/lines", "lines", "^lines\\.py +lines +(\\d+) +(\\d+)$", "lines.py")) {
            runs.put(number(row, 1), number(row, 2));
        }
        assertThat(runs).containsEntry(13L, 13L).containsEntry(14L, 13L).containsEntry(17L, 7L);
    }

    @Test
    void printsWhatCPythonsOwnTestExpects() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Matcher row : rows("cpython/call_stack", "hierarchy", "^\\d+\\t(.*)$")) {
            lines.add(row.group(1));
        }
        assertThat(lines).hasSize(28);
        assertThat(lines.subList(0, 3))
                .containsExactly(
                        " function-entry:hierarchy.py:start:25",
                        " function-entry: hierarchy.py:first:13",
                        "function-return: hierarchy.py:first:14");
        assertThat(rows("cpython/assert_usable", "hierarchy", "^probe: success$"))
                .hasSize(1);
    }

    private static long number(Matcher row, int group) {
        return Long.parseLong(row.group(group));
    }

    /** Runs a script on a program and gives the lines that match, in the order of the output. */
    private List<Matcher> rows(String script, String program, String pattern, String... parameters) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(Lab.command("dtrace-run"), write(script).toString()));
        command.addAll(List.of(parameters));
        command.addAll(List.of("--", "python3.9", Lab.workload(program + ".py")));
        ToolRun run = ToolRun.of(command);
        assertThat(run.code()).as(run.messages()).isZero();
        assertThat(run.messages()).doesNotContain("error in").doesNotContain(" drop");
        Pattern wanted = Pattern.compile(pattern);
        return run.text().lines().map(wanted::matcher).filter(Matcher::find).toList();
    }

    private Path write(String name) throws Exception {
        Path file = folder.resolve(name.replace('/', '_') + ".d");
        Files.writeString(
                file,
                Library.find(name)
                        .orElseThrow()
                        .script()
                        .as(Dialects.D)
                        .at(LibraryTargets.targets())
                        .text());
        return file;
    }
}
