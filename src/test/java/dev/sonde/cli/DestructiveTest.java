package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that run commands: asked for twice, in Java and on the command line, and named in each file. */
class DestructiveTest {
    private static final String ASKED = Sources.script("Danger", "danger", "run(\"logger called\")")
            .replace("script(\"danger\")", "script(\"danger\").destructive()");

    @TempDir
    Path folder;

    private Run generate(String source, Object... more) {
        return Run.generate(folder, "Danger", source, more);
    }

    @Test
    void is_refused_where_Java_alone_asks() {
        Run run = generate(ASKED);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error SONDE-424").contains("--destructive");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void is_refused_where_the_command_line_alone_asks() {
        Run run = generate(ASKED.replace(".destructive()", ""), "--destructive");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error SONDE-124");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void is_written_where_both_ask_and_named_in_each_file() throws Exception {
        assertThat(generate(ASKED, "--destructive").code()).isZero();
        for (String dialect : new String[] {"d", "stp", "bt"}) {
            String text = Files.readString(folder.resolve("out/danger." + dialect));
            assertThat(text.substring(0, text.indexOf("*/"))).as(dialect).contains("Destructive: it may run commands");
        }
        assertThat(folder.resolve("out/danger.bt")).content().contains("Usage: bpftrace --unsafe ");
    }
}
