package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages for man: each command has one, and the reader of pages takes them without a complaint. */
class ManPageTest {
    @TempDir
    Path folder;

    @Test
    void every_command_has_a_page_with_its_options() throws Exception {
        Path pages = folder.resolve("man1");
        assertThat(Run.of("man", "-o", pages).code()).isZero();
        List<String> names;
        try (Stream<Path> files = Files.list(pages)) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertThat(names).contains("sonde.1", "sonde-generate.1", "sonde-check.1", "sonde-man.1", "sonde-help.1");
        assertThat(pages.resolve("sonde-generate.1"))
                .content()
                .contains("\n\\fB\\-\\-param\\fR \\fINAME=VALUE\\fR\n")
                .doesNotContain("${");
    }

    @Test
    void one_page_goes_to_the_standard_output() {
        assertThat(Run.of("man", "generate").out()).startsWith(".TH \"SONDE\\-GENERATE\" \"1\"");
        assertThat(Run.of("man").out()).contains(".SH \"COMMANDS\"").contains("\\fBtapset\\fR");
        assertThat(Run.of("man", "nonsense").code()).isEqualTo(2);
    }

    @Test
    void groff_finds_nothing_wrong() throws Exception {
        Required.program("groff");
        assertThat(Run.of("man", "-o", folder).code()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path page : files.toList()) {
                Process groff = new ProcessBuilder(
                                "groff", "-man", "-ww", "-Tutf8", "-Kutf8", "-P-cbou", page.toString())
                        .redirectErrorStream(false)
                        .start();
                String text = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                String complaints = new String(groff.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(groff.waitFor()).isZero();
                assertThat(complaints).as(page.toString()).isEmpty();
                assertThat(text).contains("SYNOPSIS").contains("EXIT STATUS");
            }
        }
    }
}
