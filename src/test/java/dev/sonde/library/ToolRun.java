package dev.sonde.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a real tool said.
 *
 * @param code its exit code
 * @param text its standard output
 * @param messages its standard error
 */
record ToolRun(int code, String text, String messages) {
    private static final int MINUTES = 5;

    /** Runs a command to its end; output goes through files, so that no pipe can fill. */
    static ToolRun of(List<String> command) throws IOException, InterruptedException {
        Path text = Files.createTempFile("sonde", ".out");
        Path messages = Files.createTempFile("sonde", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(text.toFile())
                    .redirectError(messages.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IllegalStateException(command + " did not end within " + MINUTES + " minutes");
            }
            return new ToolRun(process.exitValue(), read(text), read(messages));
        } finally {
            Files.delete(text);
            Files.delete(messages);
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
