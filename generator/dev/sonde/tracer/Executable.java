package dev.sonde.tracer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A program that is looked up when it is needed: by an environment variable such as {@code SONDE_DTRACE}, or else in the PATH.
 *
 * @param name the program's name
 * @param environment where variables are read
 */
record Executable(String name, Map<String, String> environment) {
    static Executable of(String name) {
        return new Executable(name, System.getenv());
    }

    /** Its path, if it is there. */
    Optional<String> find() {
        String given = environment.get("SONDE_" + name.toUpperCase(Locale.ROOT));
        if (given != null && !given.isEmpty()) {
            return Optional.of(given).filter(path -> Files.isExecutable(Path.of(path)));
        }
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            Path program = Path.of(folder, name).toAbsolutePath();
            if (!folder.isEmpty() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                return Optional.of(program.toString());
            }
        }
        return Optional.empty();
    }

    /** Its path. */
    String path() throws TracerException {
        return find().orElseThrow(() -> new TracerException(name + " is not installed."));
    }
}
