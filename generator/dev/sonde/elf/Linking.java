package dev.sonde.elf;

import java.util.List;
import java.util.Optional;

/**
 * How the dynamic linker sees a file.
 *
 * @param soname the name under which others need this library ({@code DT_SONAME})
 * @param needed the names of the libraries that it needs, in order ({@code DT_NEEDED})
 * @param searchPath the directories of {@code DT_RUNPATH}, else of {@code DT_RPATH}, {@code $ORIGIN} not replaced
 * @param interpreter the dynamic linker that starts it, such as {@code /lib64/ld-linux-x86-64.so.2}
 */
public record Linking(
        Optional<String> soname, List<String> needed, List<String> searchPath, Optional<String> interpreter) {

    /** Keeps the lists from being changed. */
    public Linking {
        needed = List.copyOf(needed);
        searchPath = List.copyOf(searchPath);
    }
}
