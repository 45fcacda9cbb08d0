package dev.sonde.tracers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program and keeps what it said. */
public final class Tool {
    private Tool() {}

    /**
     * How a program ended.
     *
     * @param code its exit code
     * @param output its standard output
     * @param errors its standard error
     */
    public record Result(int code, String output, String errors) {}

    /** Runs a command to its end, within some time. */
    public static Result run(Path folder, int seconds, List<String> command) {
        try {
            Path output = Files.createTempFile(folder, "output", "");
            Path errors = Files.createTempFile(folder, "errors", "");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                return new Result(-1, "", command + " took more than " + seconds + " seconds");
            }
            return new Result(process.exitValue(), text(output), text(errors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes of a traced program may be no UTF-8. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
