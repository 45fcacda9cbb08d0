package dev.sonde.target;

import org.jspecify.annotations.Nullable;

/**
 * Files that hold the markers, and perhaps the one process that is watched.
 *
 * <p>With a library, the markers are in it: a path with a slash names the file itself, and a soname is looked up among the
 * libraries of the executable.
 *
 * @param executable the path of the program, or null for the provider's usual one
 * @param library the path or soname of the library that has the markers, or null when the program has them
 * @param pid the process, or 0 for the one that the tracer is started for
 */
public record Binary(@Nullable String executable, @Nullable String library, long pid) implements Target {
    /** Refuses a negative process id with an {@link IllegalArgumentException}. */
    public Binary {
        if (pid < 0) {
            throw new IllegalArgumentException("A process id is not negative: " + pid);
        }
    }

    /** The same place with the markers in a library, by its path or soname. */
    public Binary library(String pathOrSoname) {
        return new Binary(executable, Targets.given("pathOrSoname", pathOrSoname), pid);
    }

    /** The same place, watched in one running process. */
    public Binary process(long id) {
        return new Binary(executable, library, id);
    }
}
