package dev.sonde.tapset;

import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.bindings.Python;
import dev.sonde.dsl.Aggregations;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.Variables;
import dev.sonde.generate.TapsetFiles;
import dev.sonde.generate.TapsetPlaces;
import dev.sonde.generate.TapsetSources;
import dev.sonde.generate.Tapsets;
import dev.sonde.lower.Dialects;
import dev.sonde.target.Targets;
import dev.sonde.tracers.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Scripts over the generated tapset and library run under the real tracers, on programs whose calls are known. */
@Execution(ExecutionMode.CONCURRENT)
class TapsetRunsTest {
    @TempDir
    Path folder;

    @Test
    void the_call_hierarchy_and_the_top_list_run_in_systemtap() throws Exception {
        String run = Lab.command("stap-run");
        Path python = Lab.python("3.9");
        TapsetPlan plan = new TapsetPlaces(List.of(python.toString()), List.of())
                .in(TapsetSources.of("python").get(0));
        Path tapset = folder.resolve("tapset");
        TapsetFiles.write(Tapsets.systemTap(List.of(plan)), tapset, false);
        Path hierarchy = write(hierarchy());
        Path top = write(top());
        Path jobs = Files.writeString(
                folder.resolve("jobs"),
                hierarchy + " " + python + " " + Lab.workload("hierarchy.py") + "\n" + top + " " + python + " "
                        + Lab.workload("calls.py") + "\n");
        Path results = folder.resolve("results");
        Tool.Result result = Tool.run(
                folder, 600, List.of(run, "-I", tapset.toString(), "-o", results.toString(), "-j", jobs.toString()));
        assertThat(result.code()).as(result.output() + result.errors()).isZero();
        assertThat(Files.readAllLines(results.resolve("hierarchy.out"))).isEqualTo(knownHierarchy());
        assertThat(Files.readAllLines(results.resolve("top.out")))
                .containsExactly("leaf 1001", "many 997", "descend 505", "branch 77", "start 7");
    }

    @Test
    void the_library_of_d_names_the_parameters() throws Exception {
        String run = Lab.command("dtrace-run");
        TapsetPlan plan = TapsetSources.of("python").get(0);
        TapsetFiles.write(Tapsets.dtrace(List.of(plan)), folder.resolve("d"), false);
        Path script = Files.writeString(folder.resolve("named.d"), """
                python$target:::function-entry
                /basename(cpython_function__entry->filename) == "calls.py"/
                {
                    @calls[cpython_function__entry->funcname] = count();
                }

                dtrace:::END
                {
                    printa("%s %@d\\n", @calls);
                }
                """);
        Tool.Result result = Tool.run(
                folder,
                300,
                List.of(
                        run,
                        script.toString(),
                        "-L",
                        folder.resolve("d").toString(),
                        "--",
                        Lab.python("3.9").toString(),
                        Lab.workload("calls.py")));
        // DTrace 2.0.7 crashes at its end when a script used any library; then its output is complete.
        assertThat(result.code()).as(result.output() + result.errors()).isIn(0, 139);
        assertThat(result.output().lines().filter(line -> !line.isEmpty()))
                .containsExactly("<module> 1", "start 7", "branch 77", "descend 505", "many 997", "leaf 1001");
    }

    private Path write(Script script) throws Exception {
        Path file = folder.resolve(script.name() + ".stp");
        Files.writeString(
                file,
                script.as(Dialects.SYSTEMTAP).at("python", Targets.tapset()).text());
        return file;
    }

    /** The documented call hierarchy, from the function {@code start} on and without times. */
    private static Script hierarchy() {
        var entry = Python.functionEntry();
        var leave = Python.functionReturn();
        var depth = Variables.perThread("depth");
        var below = depth.isSet();
        return script("hierarchy")
                .on(entry)
                .when(below.or(entry.funcname().is("start")))
                .run(printf("%*s=> %s:%d\n", depth, "", entry.funcname(), entry.lineno()), depth.increment())
                .on(leave)
                .when(below)
                .run(depth.decrement(), printf("%*s<= %s\n", depth, "", leave.funcname()))
                .on(leave)
                .when(depth.is(0))
                .run(depth.delete())
                .build();
    }

    /** The documented top list, once at the end. */
    private static Script top() {
        var entry = Python.functionEntry();
        var calls = Aggregations.count("calls").by(entry.funcname());
        return script("top")
                .on(entry)
                .when(entry.filename().basename().is("calls.py"))
                .run(calls.add())
                .on(end())
                .run(calls.printTop(5, "%s %d\n"))
                .build();
    }

    /** What hierarchy.py does, by its text: {@code start} twice, and in it first, second with three times third, first. */
    private static List<String> knownHierarchy() {
        List<String> tree = new ArrayList<>();
        tree.add("=> start:25");
        call(tree, "first:13");
        tree.add(" => second:21");
        for (int i = 0; i < 3; i++) {
            tree.add("  => third:17");
            tree.add("  <= third");
        }
        tree.add(" <= second");
        call(tree, "first:13");
        tree.add("<= start");
        List<String> both = new ArrayList<>(tree);
        both.addAll(tree);
        return both;
    }

    private static void call(List<String> lines, String function) {
        lines.add(" => " + function);
        lines.add(" <= " + function.substring(0, function.indexOf(':')));
    }
}
