package dev.sonde;

import java.nio.file.Files;
import java.nio.file.Path;

/** The lab of real tracers, see {@code src/test/lab/README.md}. */
public final class Lab {
    private static final Path HOME = Path.of("src/test/lab").toAbsolutePath();

    private Lab() {}

    /** A command of the lab, or a skipped test. */
    public static String command(String name) {
        Path command = HOME.resolve("bin").resolve(name);
        if (!Files.isExecutable(command) || !Files.isDirectory(place().resolve("sid/usr/lib/sonde"))) {
            Required.missing("the lab is not set up: src/test/lab/lab setup");
        }
        return command.toString();
    }

    /** Whether to ask also what takes minutes: {@code -Dsonde.thorough}. */
    public static boolean isThorough() {
        return Boolean.getBoolean("sonde.thorough");
    }

    /** A program whose calls are known. */
    public static String workload(String name) {
        return HOME.resolve("workload").resolve(name).toString();
    }

    /** CPython 3.9, 3.11 or 3.15, at a path that means the same to every tracer. */
    public static Path python(String version) {
        return place().resolve("python/" + version + "/usr/bin/python" + version);
    }

    private static Path place() {
        String own = System.getenv("SONDE_LAB_DIR");
        String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        return own == null ? Path.of(cache, "sonde-lab") : Path.of(own);
    }
}
