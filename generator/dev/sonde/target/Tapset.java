package dev.sonde.target;

import org.jspecify.annotations.Nullable;

/**
 * A SystemTap tapset that wraps the markers in aliases such as {@code cpython.function.entry}.
 *
 * @param prefix the first words of its aliases, or the empty string for the provider's own of {@link TapsetNames}
 * @param folder the folder that the tapset is in, as the command that runs a script names it to SystemTap; null when
 *     the tapset is installed where SystemTap looks by itself
 */
public record Tapset(String prefix, @Nullable String folder) implements Target {
    /** The same tapset, in a folder that SystemTap has to be told: {@code stap -I FOLDER}. */
    public Tapset in(String path) {
        return new Tapset(prefix, Targets.given("path", path));
    }
}
