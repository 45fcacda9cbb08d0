package dev.sonde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.sonde.Required;
import dev.sonde.elf.ElfImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sonde probes}. */
class ProbesTest {
    private static final String LIBJVM = "/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so";
    private static final String POSTGRESQL = "src/test/resources/definitions/postgresql.d";

    @TempDir
    Path folder;

    private Path elf(String name, ElfImage image) throws IOException {
        return Files.write(folder.resolve(name), image.bytes());
    }

    @Test
    void shows_each_marker_with_what_the_catalogue_knows() {
        Run run = Run.of("probes", Required.file("/usr/bin/python3.11"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().toList())
                .hasSize(11)
                .startsWith("Provider python 3.11 in /usr/bin/python3.11")
                .contains("[1] A call from Python code to Python code does not pass the marker (CPython issue 98894).")
                .anySatisfy(line -> assertThat(line)
                        .matches("function__entry +function-entry +1 +yes +partly \\[1] +"
                                + "filename: string, funcname: string, lineno: int32"));
    }

    @Test
    void JSON_has_each_site_of_the_virtual_machine() throws IOException {
        Run run = Run.of("probes", Required.file(LIBJVM), "--json");
        List<Map<?, ?>> markers = markers(JSON.std.mapFrom(run.out()));
        assertThat(markers).hasSize(517);
        assertThat(markers.stream()
                        .mapToInt(each -> Run.list(each, "sites").size())
                        .sum())
                .isEqualTo(531);
        assertThat(markers.stream().filter(each -> Boolean.TRUE.equals(each.get("sitesDiffer"))))
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(Run.of("probes", LIBJVM).out()).contains("The sites differ in the width or sign of an argument");
    }

    private static List<Map<?, ?>> markers(Map<String, Object> report) {
        List<Map<?, ?>> markers = new ArrayList<>();
        for (Object file : Run.list(report, "files")) {
            for (Object provider : Run.list(file, "providers")) {
                for (Object marker : Run.list(provider, "markers")) {
                    markers.add((Map<?, ?>) marker);
                }
            }
        }
        return markers;
    }

    @Test
    void lists_a_definition_and_does_not_guess() {
        Run run = Run.of("probes", POSTGRESQL);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Provider postgresql as it is defined\n")
                .contains("\nquery__start ")
                .endsWith("[1] The definition does not say.\n");
    }

    @Test
    void a_provider_without_a_program_is_listed_from_the_catalogue() {
        Run run = Run.of("probes", "tcl");
        assertThat(run.out()).contains("Provider tcl").contains("proc-entry");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_process_is_looked_at_with_what_it_has_loaded() {
        Run run = Run.of("probes", ProcessHandle.current().pid());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Provider hotspot in ").contains("libjvm.so");
    }

    @Test
    void a_tree_is_scanned_and_what_is_damaged_is_told() throws IOException {
        Files.createDirectory(folder.resolve("deep"));
        elf("deep/app", ElfImage.x86().marker("app", "start", "-4@%eax").marker("app", "stop", ""));
        Run good = Run.of("probes", "--tree", folder);
        assertThat(good.out())
                .isEqualTo("MARKERS  SITES  PROVIDER       FILE\n      2      2  app            "
                        + folder.resolve("deep/app") + "\n");
        assertThat(good.err()).isEqualTo("1 files looked at; 1 have markers; 0 could not be read.\n");
        assertThat(good.code()).isZero();

        Files.write(folder.resolve("cut"), Arrays.copyOf(ElfImage.x86().bytes(), 80));
        Run bad = Run.of("probes", "--tree", folder, "--json");
        assertThat(bad.code()).isEqualTo(1);
        Map<String, Object> report = JSON.std.mapFrom(bad.out());
        assertThat(report).containsEntry("ok", false).containsEntry("filesLookedAt", 2);
        assertThat(markers(report)).hasSize(2);
        assertThat(bad.out()).contains("SONDE-325");
    }

    @Test
    void progress_is_for_a_terminal_and_leaves_nothing_behind() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(err, true, UTF_8);
        Progress silent = new Progress(new Streams(System.in, messages, messages, false, false));
        Progress shown = new Progress(new Streams(System.in, messages, messages, true, false));
        long end = System.nanoTime() + 200_000_000;
        while (System.nanoTime() < end) {
            silent.at("7 files", "/a\u001b[2J");
        }
        assertThat(err.size()).isZero();
        shown.at("7 files", "/a\u001b[2J");
        shown.erase();
        assertThat(err.toString(UTF_8)).isEqualTo("\r\u001b[K7 files  /a?[2J\r\u001b[K");
    }

    @Test
    void what_has_no_markers_is_a_fault() throws IOException {
        Run run = Run.of("probes", elf("bare", ElfImage.x86()));
        assertThat(run.err()).startsWith("error SONDE-324: ").hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_name_that_no_tracer_can_spell_is_left_out() throws IOException {
        Path file = elf("odd", ElfImage.x86().marker("app", "start", "").marker("app", "a\"; system(1)", ""));
        Run run = Run.of("probes", file);
        assertThat(run.out()).doesNotContain("system");
        assertThat(run.err()).isEqualTo("Markers whose names no tracer can spell are left out: 1.\n");
    }

    @Test
    void wrong_files_are_told_in_one_line() throws IOException {
        Path damaged =
                Files.write(folder.resolve("cut"), Arrays.copyOf(ElfImage.x86().bytes(), 80));
        Path definition = Files.writeString(folder.resolve("a file.d"), "provider x {\n probe }");
        expectFault("SONDE-320", folder);
        expectFault("SONDE-320", damaged);
        expectFault("SONDE-320", "/etc/passwd");
        expectFault("SONDE-320", "999999999");
        expectFault("SONDE-323", "nonsense");
        expectFault("SONDE-323", "");
        expectFault("SONDE-321", definition);
        expectFault("SONDE-325", "--tree", folder.resolve("missing"));
    }

    private static void expectFault(String id, Object... arguments) {
        List<Object> words = new ArrayList<>(List.of("probes"));
        words.addAll(List.of(arguments));
        Run run = Run.of(words.toArray());
        assertThat(run.err()).contains("error " + id + ": ").hasLineCount(1).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        words.add("--json");
        Run json = Run.of(words.toArray());
        assertThat(json.err()).isEmpty();
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.out()).contains(id).contains("\"ok\" : false");
    }

    @Test
    void wrong_usage_is_2() {
        assertThat(Run.of("probes").code()).isEqualTo(2);
        assertThat(Run.of("probes", "python", "--tree", folder).code()).isEqualTo(2);
    }
}
