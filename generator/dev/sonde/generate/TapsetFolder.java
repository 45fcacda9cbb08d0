package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where SystemTap looks for tapsets by itself, or when it is told to. */
public enum TapsetFolder {
    /** The user's own, {@code ~/.local/share/systemtap/tapset}; SystemTap looks there when XDG_DATA_DIRS says so. */
    USER,
    /** The one that SystemTap's package made, {@code /usr/share/systemtap/tapset}. */
    SYSTEM,
    /** The one that SYSTEMTAP_TAPSET names; SystemTap then looks there instead of the system's. */
    ENV;

    /** Where the stock tapsets are. */
    public static final Path STOCK = Path.of("/usr/share/systemtap/tapset");
    // It has user_string(), without which no tapset of markers compiles.
    private static final String ESSENTIAL = "uconversions.stp";

    /**
     * The folder's path.
     *
     * @param environment the environment, as {@link System#getenv()} gives it
     * @throws GenerationException if there is no such folder, or tapsets in it would not work
     */
    public Path path(Map<String, String> environment) throws GenerationException {
        return switch (this) {
            case USER -> user(environment);
            case SYSTEM ->
                requireStock(STOCK, "SystemTap is not installed here, or elsewhere.", "Install it, or use -o DIR.");
            case ENV -> env(environment);
        };
    }

    private static Path user(Map<String, String> environment) throws GenerationException {
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (!data.startsWith("/") && !home.startsWith("/")) {
            throw fault("Neither XDG_DATA_HOME nor HOME names a folder.", "Give a folder with -o instead.");
        }
        Path base = data.startsWith("/") ? Path.of(data) : Path.of(home, ".local", "share");
        return base.resolve("systemtap").resolve("tapset");
    }

    private static Path env(Map<String, String> environment) throws GenerationException {
        String folder = environment.getOrDefault("SYSTEMTAP_TAPSET", "");
        if (folder.isEmpty()) {
            throw fault("SYSTEMTAP_TAPSET is not set.", "Set it to a copy of " + STOCK + ".");
        }
        return requireStock(
                Path.of(folder),
                "SYSTEMTAP_TAPSET names " + Diagnostic.quote(folder) + ", which lacks the stock tapset " + ESSENTIAL
                        + " that SystemTap then misses.",
                "Copy " + STOCK + " there first.");
    }

    private static Path requireStock(Path folder, String message, String advice) throws GenerationException {
        if (!Files.exists(folder.resolve(ESSENTIAL))) {
            throw fault(message, advice);
        }
        return folder;
    }

    private static GenerationException fault(String message, String advice) {
        return new GenerationException(Rule.TAPSET_FOLDER, message, advice);
    }
}
