package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.sonde.Javac;
import dev.sonde.check.Rule;
import dev.sonde.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands beside generate. */
class CommandsTest {
    private static final String WITHOUT_D = """
            import static dev.sonde.dsl.Sonde.*;
            import dev.sonde.dsl.*;
            class Wide implements ScriptSource {
                public java.util.List<Script> scripts() {
                    return java.util.List.of(script("wide").describedAs("All.").everywhere()
                            .on(dev.sonde.bindings.Python.gcStart()).run(printf("gc\\n")).build());
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void diff_shows_a_change_and_writes_nothing() throws IOException {
        Run fresh = Run.of("generate", "samples/CallStack.java", "--to", "d", "--diff", "-o", folder);
        assertThat(fresh.code()).isEqualTo(1);
        assertThat(fresh.out()).startsWith("--- /dev/null\n+++ " + folder + "/call_stack.d\n@@ -1,0 +1,");
        assertThat(folder).isEmptyDirectory();

        Run.of("generate", "samples/CallStack.java", "--to", "d", "-o", folder);
        Path file = folder.resolve("call_stack.d");
        assertThat(Run.of("generate", "samples/CallStack.java", "--to", "d", "--diff", "-o", folder))
                .isEqualTo(new Run(0, "", ""));
        String old = Files.readString(file).replace("#pragma D option quiet\n", "");
        Sources.write(file, old);
        Run changed = Run.of("generate", "samples/CallStack.java", "--to", "d", "--diff", "-o", folder);
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out()).contains("\n+#pragma D option quiet\n").startsWith("--- " + file);
        assertThat(file).hasContent(old);
    }

    @Test
    void diff_of_a_file_without_a_last_line_end_is_no_empty_one() throws IOException {
        Run.of("generate", "samples/CallStack.java", "--to", "d", "-o", folder);
        Path file = folder.resolve("call_stack.d");
        Sources.write(file, Files.readString(file).stripTrailing());
        assertThat(Run.of("generate", "samples/CallStack.java", "--to", "d", "--diff", "-o", folder)
                        .out())
                .contains("\\ No newline at end of file");
    }

    @Test
    void check_finds_nothing_in_the_samples() {
        assertThat(Run.of("check", "samples")).isEqualTo(new Run(0, "3 scripts checked by Sonde: no faults.\n", ""));
    }

    @Test
    void check_tells_every_fault() {
        Path source = Sources.write(folder.resolve("Wide.java"), WITHOUT_D);
        Run run = Run.of("check", source);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(source + ":6: error SONDE-208: ").hasLineCount(1);
        assertThat(Run.of("check", source, "--to", "stp").code()).isZero();
    }

    @Test
    void a_warning_fails_only_when_asked() {
        Path source = Sources.write(
                folder.resolve("Code.java"),
                Sources.script("Code", "code", "printf(\"%s\", entry.funcname()), exit(3)"));
        Run mild = Run.of("check", source);
        assertThat(mild.err()).contains("Code.java:9: warning SONDE-209").hasLineCount(1);
        assertThat(mild.code()).isZero();
        assertThat(Run.of("check", source, "--werror").code()).isEqualTo(1);
        Run strict = Run.of("generate", source, "--werror", "-o", folder.resolve("out"));
        assertThat(strict.code()).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void check_prints_JSON() throws IOException {
        Path source = Sources.write(folder.resolve("Wide.java"), WITHOUT_D);
        Run run = Run.of("check", source, "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        Map<String, Object> report = JSON.std.mapFrom(run.out());
        assertThat(report)
                .containsEntry("schema", 1)
                .containsEntry("command", "check")
                .containsEntry("ok", false);
        assertThat(report.get("diagnostics"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .singleElement()
                .satisfies(each -> assertThat((Map<?, ?>) each)
                        .hasToString(each.toString())
                        .extracting("id", "severity", "file", "line")
                        .containsExactly("SONDE-208", "error", source.toString(), 6));
    }

    @Test
    void JSON_tells_also_what_does_not_compile() throws IOException {
        Path source = Sources.write(folder.resolve("Wrong.java"), "class Wrong {");
        for (String command : List.of("check", "list")) {
            Run run = Run.of(command, source, "--json");
            assertThat(run.code()).isEqualTo(1);
            assertThat(JSON.std.mapFrom(run.out())).containsEntry("ok", false);
            assertThat(run.out()).contains("SONDE-402");
        }
    }

    @Test
    void list_names_the_scripts_of_a_folder_with_their_dialects() {
        Path source = Sources.write(folder.resolve("Wide.java"), WITHOUT_D);
        Run run = Run.of("list", "samples", source);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("call_stack ").contains("python_top ");
        assertThat(run.out().lines().filter(line -> line.startsWith("wide")))
                .singleElement()
                .satisfies(line -> assertThat(line).matches("wide +stp,bt +All\\."));
    }

    @Test
    void a_folder_is_taken_without_the_projects_in_it() throws IOException {
        Sources.write(folder.resolve("Good.java"), Sources.good("mine"));
        Path project = Files.createDirectories(folder.resolve("project/src"));
        Sources.write(project.resolve("Other.java"), Sources.good("other").replace("Good", "Other"));
        assertThat(Run.of("list", folder).out()).contains("mine").contains("other");
        Sources.write(project.resolveSibling("pom.xml"), "<project/>");
        assertThat(Run.of("list", folder).out()).contains("mine").doesNotContain("other");
        assertThat(Run.of("list", project).out()).contains("other");
    }

    @Test
    void list_prints_JSON() throws IOException {
        Map<String, Object> report = JSON.std.mapFrom(
                Run.of("list", "samples/CallStack.java", "--json").out());
        assertThat(report.get("scripts"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(1)
                .first()
                .satisfies(each -> assertThat((Map<?, ?>) each)
                        .extracting("name", "providers", "line")
                        .containsExactly("call_stack", List.of("python"), 21));
    }

    @Test
    void list_tells_the_names_that_generate_takes() throws IOException {
        assertThat(Run.of("list").out().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactlyElementsOf(Library.names());
        for (String name : List.of("python/flow", "python_flow")) {
            Map<String, Object> report =
                    JSON.std.mapFrom(Run.of("list", name, "--json").out());
            assertThat((Map<?, ?>) Run.list(report, "scripts").get(0))
                    .extracting("name", "library")
                    .containsExactly("python_flow", "python/flow");
            assertThat(Run.of("list", name).out()).startsWith("python/flow ");
        }
    }

    @Test
    void list_and_generate_take_a_library_of_the_class_path() throws IOException {
        Path classes = folder.resolve("classes");
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Path shared = Sources.write(folder.resolve("Shop.java"), """
                import static dev.sonde.dsl.Sonde.*;
                import dev.sonde.dsl.*;
                import java.util.*;
                public class Shop implements dev.sonde.generate.ScriptLibrary {
                    public List<String> names() { return List.of("hello-all"); }
                    public Optional<ScriptSource> find(String name) {
                        if (!name.equals("hello-all")) return Optional.empty();
                        return Optional.of(() -> List.of(
                            script("hello").describedAs("Says hello.").on(begin()).run(printf("hello\\n")).build()));
                    }
                }
                """);
        Javac.compile(shared, classes);
        Sources.write(services.resolve("dev.sonde.generate.ScriptLibrary"), "Shop\n");
        assertThat(Run.of("list", "-cp", classes).out())
                .contains("hello-all ")
                .contains("Says hello.")
                .contains("python/flow ");
        assertThat(Run.of("generate", "hello-all", "-cp", classes, "--to", "d").out())
                .contains("hello.d");
        assertThat(Run.of("generate", "hello-none", "-cp", classes, "--to", "d").err())
                .contains("SONDE-401")
                .contains("sonde list");
    }

    @Test
    void list_tells_the_dialects_of_scripts_whose_markers_have_no_usual_place() {
        assertThat(Run.of("list").out())
                .containsPattern("\\nhotspot/gc +d,stp,bt ")
                .containsPattern("\\npostgresql/queries +d,stp,bt ")
                .containsPattern("\\nhotspot/compile +d,stp ");
    }

    @Test
    void a_script_of_the_library_goes_by_the_name_in_its_page_and_by_its_file_s() {
        String text = Run.of("generate", "python/calltime", "--to", "d").out();
        assertThat(text).contains("python_calltime.d - Time in Python functions");
        assertThat(Run.of("generate", "python_calltime", "--to", "d").out()).isEqualTo(text);
        assertThat(Run.of("generate", "python/nothing", "--to", "d").err())
                .contains("SONDE-401: There is no file, folder, library script or class called python/nothing.")
                .contains("sonde list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SONDE-102", "102", "sonde-102"})
    void explain_shows_a_diagnostic(String id) {
        Run run = Run.of("explain", id);
        assertThat(run.out()).startsWith(Files.exists(Path.of("docs/diagnostics/SONDE-102.md")) ? "# " : "SONDE-102: ");
        assertThat(run.code()).isZero();
    }

    @Test
    void explain_lists_all_and_refuses_others() throws IOException {
        assertThat(Run.of("explain").out().lines()).hasSize(Rule.values().length);
        assertThat(Run.of("explain", "999").code()).isEqualTo(2);
        Map<String, Object> all = JSON.std.mapFrom(Run.of("explain", "--json").out());
        assertThat(Run.list(all, "rules")).hasSize(Rule.values().length);
        Map<String, Object> one =
                JSON.std.mapFrom(Run.of("explain", "102", "--json").out());
        assertThat(Run.list(one, "rules").get(0))
                .hasToString("{id=SONDE-102, severity=error, title=A format and its arguments differ in number, page="
                        + Run.of("explain", "102").out() + "}");
    }

    @Test
    void completion_serves_the_shells() throws Exception {
        for (String shell : List.of("bash", "zsh")) {
            Path script = Sources.write(
                    folder.resolve(shell), Run.of("completion", shell).out());
            Process bash = new ProcessBuilder("bash", "-n", script.toString()).start();
            assertThat(bash.waitFor()).isZero();
        }
        String fish = Run.of("completion", "fish").out();
        assertThat(fish)
                .contains("-f -a generate -d 'Prints scripts for the tracers")
                .contains("'__fish_seen_subcommand_from generate' -s o -l output -r -d ");
    }

    @Test
    void help_and_version() {
        assertThat(Run.of("--version").out()).startsWith("sonde ").contains("\nJava ");
        assertThat(Run.of("help").out()).contains("generate").contains("check");
        assertThat(Run.of("help", "generate").out()).startsWith("Usage: sonde generate");
        assertThat(Run.of("generate", "--help").code()).isZero();
    }

    @Test
    void no_line_of_help_is_wider_than_a_terminal() {
        for (String command : List.of("generate", "check", "list", "explain", "completion")) {
            assertThat(Run.of(command, "--help").out().lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
        }
    }
}
