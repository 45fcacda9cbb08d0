package dev.sonde.tracers;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The lab of real tracers, see {@code src/test/lab/README.md}; with {@code SONDE_LAB=required} its absence is a failure. */
final class Lab {
    private static final Path HOME = Path.of("src/test/lab").toAbsolutePath();

    private Lab() {}

    /** A command of the lab, or a skipped test. */
    static String command(String name) {
        Path command = HOME.resolve("bin").resolve(name);
        if (!Files.isExecutable(command) || !Files.isDirectory(place().resolve("sid/usr/lib/sonde"))) {
            String reason = "the lab is not set up: src/test/lab/lab setup";
            return "required".equals(System.getenv("SONDE_LAB")) ? fail(reason) : abort(reason);
        }
        return command.toString();
    }

    /** A program whose calls are known. */
    static String workload(String name) {
        return HOME.resolve("workload").resolve(name).toString();
    }

    private static Path place() {
        String own = System.getenv("SONDE_LAB_DIR");
        String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        return own == null ? Path.of(cache, "sonde-lab") : Path.of(own);
    }
}
