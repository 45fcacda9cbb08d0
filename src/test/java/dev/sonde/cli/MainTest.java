package dev.sonde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a JVM of its own: what a user's script can do to it, and what a terminal and a disk can. */
@Timeout(60)
class MainTest {
    @TempDir
    Path folder;

    private Path source(String last) {
        return Sources.write(
                folder.resolve("Good.java"), Sources.good("good").replace("return List.of(script);", last));
    }

    @Test
    void a_script_that_ends_the_program_is_a_fault() throws Exception {
        Path source = source("System.exit(0); return List.of(script);");
        Run run = finish(start(ProcessBuilder.Redirect.PIPE, "generate", source, "-o", folder.resolve("out")));
        assertThat(run.err())
                .isEqualTo("Good.java:10: error SONDE-404: The script ends the whole program."
                        + " Leave the call of System.exit out.\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void what_a_script_prints_is_no_result() throws Exception {
        Path source = source("System.out.println(\"noise\"); return List.of(script);");
        Run run = finish(start(ProcessBuilder.Redirect.PIPE, "generate", source, "--to", "d"));
        assertThat(run.out()).startsWith("#!/usr/sbin/dtrace").doesNotContain("noise");
        assertThat(run.err()).startsWith("noise\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_thread_that_a_script_leaves_running_does_not_hold_the_program() throws Exception {
        Path source =
                source("new Thread(() -> { while (true) Thread.onSpinWait(); }).start(); return List.of(script);");
        assertThat(finish(start(ProcessBuilder.Redirect.PIPE, "generate", source, "--to", "d"))
                        .code())
                .isZero();
    }

    @Test
    void a_full_disk_behind_stdout_is_a_fault() throws Exception {
        ProcessBuilder.Redirect full =
                ProcessBuilder.Redirect.to(Path.of("/dev/full").toFile());
        Run run = finish(start(full, "generate", "samples/CallStack.java", "--to", "d"));
        assertThat(run.err()).contains("SONDE-405").contains("standard output");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_reader_that_has_seen_enough_hears_of_no_fault() throws Exception {
        Process process = start(ProcessBuilder.Redirect.PIPE, "list", "samples");
        process.getInputStream().close();
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void an_interrupt_ends_it_with_a_word() throws Exception {
        Path source = source("System.out.println(\"running\"); while (true) Thread.onSpinWait();");
        Process process = start(ProcessBuilder.Redirect.PIPE, "generate", source, "-o", folder.resolve("out"));
        BufferedReader err = process.errorReader(UTF_8);
        assertThat(err.readLine()).isEqualTo("running");
        process.toHandle().destroy();
        assertThat(err.readLine()).isEqualTo("sonde: stopped before the end.");
        assertThat(err.readLine()).isNull();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static Process start(ProcessBuilder.Redirect out, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.sonde.cli.Main"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    private static Run finish(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, err);
    }
}
