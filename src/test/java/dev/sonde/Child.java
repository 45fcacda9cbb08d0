package dev.sonde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of its own, for what can't be seen from inside a JVM.
 *
 * @param process the process
 * @param out the file with its standard output
 * @param err the file with its standard error
 */
public record Child(Process process, Path out, Path err) {
    /** The program itself. */
    public static final String SONDE = "dev.sonde.cli.Main";

    private static final long MINUTE = 60;

    /** How a program ended: 128 and the signal when it was killed. */
    public record End(int code, String out, String err) {}

    /** The words that start a class of the tests or of Sonde in this JVM's Java. */
    public static List<String> java(String mainClass, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    /** Starts a command; what it prints goes to files, so that no pipe can fill. */
    public static Child start(List<String> command) throws IOException {
        Path out = Files.createTempFile("child", ".out");
        Path err = Files.createTempFile("child", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Child(process, out, err);
    }

    /** Runs a command to its end. */
    public static End run(List<String> command) throws IOException, InterruptedException {
        return start(command).end();
    }

    /** Waits until a file is there. */
    public void waitFor(Path file) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MINUTE);
        while (!Files.exists(file)) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as("the program makes %s", file)
                    .isTrue();
            Thread.sleep(2);
        }
    }

    /** Sends a signal: {@code INT}, {@code KILL}. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Waits for the end. */
    public End end() throws IOException, InterruptedException {
        boolean ended = process.waitFor(MINUTE, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the program ends").isTrue();
        End end = new End(process.waitFor(), read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return end;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), UTF_8);
    }
}
