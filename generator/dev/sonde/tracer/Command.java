package dev.sonde.tracer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one program to its end. */
final class Command {
    private static final long SECONDS = 120;

    private Command() {}

    /**
     * How a program ended.
     *
     * @param code its exit code
     * @param out what it printed
     * @param err what it told
     */
    record Outcome(int code, String out, String err) {}

    /** Runs a program with messages in English; it gets no input. */
    static Outcome run(Path folder, List<String> words) throws TracerException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        try {
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new TracerException(words.get(0) + " did not end within " + SECONDS + " seconds.");
            }
            return new Outcome(process.exitValue(), text(out), text(err));
        } catch (IOException e) {
            throw new TracerException(words.get(0) + " can't be run: " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TracerException(words.get(0) + " was interrupted.");
        }
    }

    /** Runs a program that must succeed, and gives what it printed; its last words are the reason if it fails. */
    static String require(List<String> words) throws TracerException {
        Outcome outcome = Scratch.inFolder(folder -> run(folder, words));
        if (outcome.code() != 0) {
            List<String> said =
                    outcome.err().lines().filter(line -> !line.isBlank()).toList();
            String last = said.isEmpty()
                    ? "It gives no reason."
                    : said.get(said.size() - 1).strip();
            throw new TracerException(words.get(0) + " fails with code " + outcome.code() + ": " + last);
        }
        return outcome.out();
    }

    // A tracer may copy bytes of the script that are no UTF-8.
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), UTF_8);
    }
}
