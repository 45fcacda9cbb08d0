package dev.sonde.tracers;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.histogram;
import static dev.sonde.dsl.Aggregations.linearHistogram;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Variables.localString;
import static dev.sonde.lower.Dialects.D;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import dev.sonde.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** DTrace compiles every script, and a program with known calls gives known answers. */
@Execution(ExecutionMode.CONCURRENT)
class DTraceTest {
    // This kernel may have no kernel probes, and Python has no function of that name.
    private static final Set<String> NOT_HERE = Set.of("kernel-functions", "user-function");

    @TempDir
    Path folder = Path.of("");

    @Test
    void compilesEveryScript() throws IOException {
        List<String> command = new ArrayList<>(List.of(Lab.command("dtrace-check"), "-t", "python3.9 -S -c 1"));
        for (var script : Printed.all(D, Targets.process(0)).entrySet()) {
            if (NOT_HERE.contains(script.getKey())) {
                continue;
            }
            Path file = folder.resolve(script.getKey() + ".d");
            Files.writeString(file, script.getValue().text());
            command.add(file.toString());
        }
        assertThat(command).hasSizeGreaterThan(25);
        Tool.Result result = Tool.run(folder, 300, command);
        assertThat(result.output().lines().filter(line -> !line.startsWith("ok ")))
                .as(result.errors())
                .isEmpty();
        assertThat(result.output().lines()).hasSize(command.size() - 3);
    }

    @Test
    void countsWhatTheProgramDoes() throws IOException {
        var entry = Python.functionEntry();
        var calls = count("calls").by(entry.funcname());
        var ones = sum("ones").by(entry.funcname());
        var powers = histogram("powers");
        var ranges = linearHistogram("ranges", 0, 10, 5);
        var mine = entry.filename().basename().is("calls.py");
        Script script = script("known_counts")
                .on(entry)
                .when(mine.and(entry.funcname().isNot("<module>")))
                .run(calls.add(), ones.add(-3), powers.add(-5), ranges.add(7))
                .on(end())
                .run(calls.print("calls %s %d\n"), ones.print("ones %s %d\n"), powers.print(), ranges.print())
                .build();
        String output = run(script, "calls.py");
        int all = 7 + 77 + 1001 + 997 + 505;
        assertThat(output)
                .contains("calls start 7\n", "calls branch 77\n", "calls leaf 1001\n")
                .contains("calls many 997\n", "calls descend 505\n")
                .contains("ones start -21\n", "ones descend -1515\n")
                .containsPattern("\n +-4 \\|@+ +" + all + " *\n")
                .containsPattern("\n +5 \\|@+ +" + all + " *\n");
    }

    @Test
    void indentsTheCallsBelowStart() throws IOException {
        List<String> lines = run(Printed.sample("CallStack"), "hierarchy.py")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceFirst("^\\d+\t", "").replaceFirst("hierarchy.py:(\\w+):\\d+$", "$1"))
                .toList();
        List<String> tree = new ArrayList<>();
        call(tree, 0, "start", List.of("first", "second", "first"));
        assertThat(lines).hasSize(28).containsExactlyElementsOf(twice(tree));
    }

    @Test
    void printsAll64BitsAndAnEmptiedString() throws IOException {
        var word = localString("word");
        Script script = script("all_bits")
                .on(begin())
                .run(
                        printf("[%x %o %u]\n", -1, -1, -1),
                        printf("[%x %d]\n", number(-1).bitOr(4), number(-8).shiftRight(1)),
                        word.set("x"),
                        word.delete(),
                        printf("[%s]\n", word))
                .build();
        assertThat(run(script, "calls.py"))
                .contains("[ffffffffffffffff 1777777777777777777777 18446744073709551615]\n")
                .contains("[ffffffffffffffff -4]\n[]\n");
    }

    private String run(Script script, String workload) throws IOException {
        String tool = Lab.command("dtrace-run");
        Path file = folder.resolve(script.name() + ".d");
        Files.writeString(file, script.as(D).text());
        List<String> command = List.of(tool, file.toString(), "--", "python3.9", Lab.workload(workload));
        Tool.Result result = Tool.run(folder, 120, command);
        assertThat(result.code()).as(result.errors()).isZero();
        return result.output();
    }

    private static void call(List<String> tree, int depth, String name, List<String> callees) {
        tree.add(line("function-entry", depth, name));
        for (String callee : callees) {
            call(tree, depth + 1, callee, callee.equals("second") ? List.of("third", "third", "third") : List.of());
        }
        tree.add(line("function-return", depth, name));
    }

    private static String line(String marker, int depth, String name) {
        return " ".repeat(15 - marker.length()) + marker + ":" + " ".repeat(depth) + name;
    }

    private static List<String> twice(List<String> lines) {
        List<String> both = new ArrayList<>(lines);
        both.addAll(lines);
        return both;
    }
}
