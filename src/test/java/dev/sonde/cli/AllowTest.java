package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warnings that are meant: allowed on the command line and in Java, and told when nobody needs the allowance. */
class AllowTest {
    private static final String HOT = Sources.good("hot").replace(".allowing(\"SONDE-601\", \"a short run\")", "");

    @TempDir
    Path folder;

    private Run generate(String source, Object... more) {
        return Run.generate(folder, "Good", source, more);
    }

    @Test
    void a_warning_is_left_out_and_no_other() {
        assertThat(generate(HOT, "--werror").code()).isEqualTo(1);
        assertThat(generate(HOT).err()).contains("warning SONDE-601").hasLineCount(1);
        Run allowed = generate(HOT, "--werror", "--allow", "SONDE-601=a = b, short");
        assertThat(allowed).extracting(Run::code, Run::err).containsExactly(0, "");
    }

    @Test
    void an_allowance_that_nobody_needs_is_told() {
        assertThat(generate(Sources.good("good"), "--allow", "SONDE-602=why").err())
                .isEqualTo("warning SONDE-620: The warning SONDE-602 is allowed, and nothing gives it."
                        + " Leave the allowance out.\n");
    }

    @Test
    void an_error_and_a_blank_reason_are_not_allowed() {
        for (String wrong : new String[] {"SONDE-601= ", "SONDE-102=why", "SONDE-1=why", "\u001b[2J=why"}) {
            Run run = generate(HOT, "--allow", wrong);
            assertThat(run.code()).as(wrong).isEqualTo(1);
            assertThat(run.err()).contains("error SONDE-621").hasLineCount(1).doesNotContain("\u001b");
            assertThat(folder.resolve("out")).doesNotExist();
        }
        Run bare = generate(HOT, "--allow", "SONDE-601");
        assertThat(bare.code()).isEqualTo(2);
        assertThat(bare.err()).contains("--allow");
    }

    @Test
    void what_Java_allows_of_dialects_is_told_when_all_are_asked_and_none_says_it() {
        String needless = HOT.replace(
                "script(\"hot\")", "script(\"hot\").allowing(\"SONDE-601\", \"a\").allowing(\"SONDE-206\", \"b\")");
        assertThat(generate(needless).err())
                .startsWith(folder + "/Good.java:8: warning SONDE-620: The warning SONDE-206 is allowed")
                .hasLineCount(1);
        assertThat(generate(needless, "--to", "stp,bt").err()).isEmpty();
        String needed = needless.replace("\"b\").", "\"b\").everywhere().")
                .replace("206", "208")
                .replace("printf(", "exit(3), printf(")
                .replace("208", "209");
        assertThat(generate(needed, "--to", "stp").err()).isEmpty();
    }
}
