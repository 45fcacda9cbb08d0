package dev.sonde.inspect;

import dev.sonde.elf.ElfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the libraries that a program needs, as the dynamic linker would: search path, cache, usual directories. */
final class LibrarySearch {

    static final List<String> DIRECTORIES = List.of(
            "/lib",
            "/usr/lib",
            "/lib64",
            "/usr/lib64",
            "/usr/local/lib",
            "/lib/x86_64-linux-gnu",
            "/usr/lib/x86_64-linux-gnu",
            "/lib/aarch64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu");

    private static final String VIRTUAL_MACHINE = "../lib/server/libjvm.so";

    private final Map<String, List<Path>> cache = LinkerCache.read(Path.of("/etc/ld.so.cache"));

    /** A library made for the same processor, or empty when there is none. */
    Optional<ElfFile> find(String name, ElfFile neededBy) {
        for (Path candidate : candidates(name, neededBy)) {
            Optional<ElfFile> library = read(candidate, neededBy);
            if (library.isPresent()) {
                return library;
            }
        }
        return Optional.empty();
    }

    /**
     * What a launcher loads by itself and not through the linker: {@code bin/java} the virtual machine beside it.
     */
    Optional<ElfFile> loadedBy(ElfFile launcher) throws IOException {
        Path directory = launcher.path().toRealPath().getParent();
        return directory == null
                ? Optional.empty()
                : read(directory.resolve(VIRTUAL_MACHINE).normalize(), launcher);
    }

    private List<Path> candidates(String name, ElfFile neededBy) {
        List<Path> candidates = new ArrayList<>();
        try {
            if (name.contains("/")) {
                candidates.add(Path.of(name));
                return candidates;
            }
            Path origin = neededBy.path().toAbsolutePath().getParent();
            for (String directory : neededBy.linking().searchPath()) {
                String plain = directory.replace("${ORIGIN}", "$ORIGIN").replace("$ORIGIN", String.valueOf(origin));
                candidates.add(Path.of(plain).resolve(name));
            }
            candidates.addAll(cache.getOrDefault(name, List.of()));
            DIRECTORIES.forEach(directory -> candidates.add(Path.of(directory, name)));
        } catch (InvalidPathException e) {
            return List.of();
        }
        return candidates;
    }

    private Optional<ElfFile> read(Path candidate, ElfFile neededBy) {
        try {
            if (!Files.isRegularFile(candidate)) {
                return Optional.empty();
            }
            ElfFile library = ElfFile.read(candidate.toRealPath());
            boolean fits = library.architecture() == neededBy.architecture() && library.bits() == neededBy.bits();
            return fits ? Optional.of(library) : Optional.empty();
        } catch (IOException e) {
            // The linker passes over a file that it can't use, and so does the search.
            return Optional.empty();
        }
    }
}
