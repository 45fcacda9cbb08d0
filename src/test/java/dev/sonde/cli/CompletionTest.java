package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completion, loaded in the shells themselves. */
class CompletionTest {
    @TempDir
    Path folder;

    @Test
    void bash_completes_a_command_and_an_option() throws Exception {
        assertThat(complete(
                        "bash", "bash", "COMP_WORDS=(sonde gen); COMP_CWORD=1; _complete_sonde; echo ${COMPREPLY[@]}"))
                .isEqualTo("generate\n");
        assertThat(complete(
                        "bash",
                        "bash",
                        "COMP_WORDS=(sonde generate --par); COMP_CWORD=2; _complete_sonde; echo ${COMPREPLY[@]}"))
                .isEqualTo("--param\n");
    }

    @Test
    void zsh_takes_the_script_of_bash() throws Exception {
        assertThat(complete("zsh", "zsh", "print -r -- $+functions[_complete_sonde] ${_comps[sonde]}"))
                .startsWith("1 ")
                .contains("_complete_sonde");
    }

    @Test
    void fish_completes_a_command_and_an_option() throws Exception {
        assertThat(complete("fish", "fish", "complete -C 'sonde gen'")).startsWith("generate\t");
        assertThat(complete("fish", "fish", "complete -C 'sonde generate --par'"))
                .startsWith("--param\t");
    }

    /** What a shell prints that has loaded the completion. */
    private String complete(String shell, String kind, String command) throws Exception {
        Required.program(shell);
        Path script =
                Sources.write(folder.resolve(kind), Run.of("completion", kind).out());
        String load = shell.equals("zsh")
                ? "autoload -Uz compinit bashcompinit; compinit -u -d " + folder.resolve("dump") + "; bashcompinit; "
                : "";
        ProcessBuilder builder = new ProcessBuilder(shell, "-c", load + "source " + script + "; " + command);
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(err).isZero();
        return out;
    }
}
