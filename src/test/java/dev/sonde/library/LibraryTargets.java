package dev.sonde.library;

import static dev.sonde.target.Targets.executable;

import dev.sonde.target.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where Debian 12 has the programs that the library's scripts watch. */
public final class LibraryTargets {
    /** The file with the markers, by provider. */
    static final Map<String, String> FILES = Map.of(
            "python", "/usr/bin/python3.11",
            "cpython", "/usr/bin/python3.11",
            "hotspot", "/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so",
            "postgresql", "/usr/lib/postgresql/15/bin/postgres",
            "ruby", "/usr/lib/x86_64-linux-gnu/libruby-3.1.so.3.1",
            "php", "/usr/bin/php8.2",
            "perl", "/usr/bin/perl");

    private LibraryTargets() {}

    /** All of them as targets. */
    public static Targets targets() {
        Targets targets = Targets.usual();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            targets = targets.with(file.getKey(), executable(file.getValue()));
        }
        return targets;
    }

    /** Whether this machine has the program that a script watches; scripts on the whole system need none. */
    public static boolean isThere(LibraryScript script) {
        String file = FILES.get(provider(script));
        return file == null || Files.exists(Path.of(file));
    }

    /** The first part of a script's name. */
    static String provider(LibraryScript script) {
        return script.name().substring(0, script.name().indexOf('/'));
    }
}
