package dev.sonde.provider;

import java.util.Objects;

/**
 * Whether a marker fires in some versions of its program. A marker that is in the binary may still be silent there.
 *
 * @param firing whether it fires
 * @param versions in which versions
 * @param reason why it is not what one expects, one plain sentence; empty when it fires
 */
public record Behavior(Firing firing, VersionRange versions, String reason) {

    /** Whether a marker fires. */
    public enum Firing {
        /** Each time. */
        FIRES,
        /** Not each time that one would expect. */
        MISSES,
        /** Never. */
        SILENT
    }

    /** Checks that all is there. */
    public Behavior {
        Objects.requireNonNull(firing, "firing");
        Objects.requireNonNull(versions, "versions");
        Objects.requireNonNull(reason, "reason");
    }

    /** The same as a sentence, with its reason: {@code It never fires in 3.12-3.14. The marker was lost.} */
    public String sentence() {
        String does = switch (firing) {
            case FIRES -> "It fires in ";
            case MISSES -> "It does not fire each time in ";
            case SILENT -> "It never fires in ";
        };
        return (does + versions + ". " + reason).strip();
    }
}
