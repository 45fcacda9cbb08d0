package dev.sonde;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a test needs of the machine. Where it is absent the test is skipped with the reason; with
 * {@code SONDE_LAB=required} in the environment it fails, so that CI can't lose a proof in silence.
 */
public final class Required {

    private Required() {}

    /** The file, or a skipped test. */
    public static Path file(String name) {
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            missing(name + " is not on this machine");
        }
        return file;
    }

    /** The file, or a skipped test even in CI: no package of Debian 12 has it. */
    public static Path whenPresent(String name) {
        Path file = Path.of(name);
        return Files.exists(file) ? file : abort(name + " is not on this machine");
    }

    /** The program in PATH, or a skipped test. */
    public static Path program(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(":"))
                .map(dir -> Path.of(dir, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> missing("the program " + name + " is not on this machine"));
    }

    /** The directory that an environment variable names, or a skipped test: such a proof is made by hand. */
    public static Path optional(String variable, String what) {
        String value = System.getenv(variable);
        return value == null ? abort(variable + " does not name " + what) : Path.of(value);
    }

    /** Skips the test, or fails it where nothing may be missing. */
    public static Path missing(String reason) {
        return missing(reason, System.getenv());
    }

    static Path missing(String reason, Map<String, String> environment) {
        return "required".equals(environment.get("SONDE_LAB")) ? fail(reason) : abort(reason);
    }
}
