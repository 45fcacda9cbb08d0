package dev.sonde.generate;

import dev.sonde.dsl.Script;

/**
 * A script that was found.
 *
 * @param name what finds it again: a library's name for it, {@code python/flow}, or else its own
 * @param script the script
 * @param names what the user calls the sources
 */
public record FoundScript(String name, Script script, SourceNames names) {
    /** A script that no library has. */
    public FoundScript(Script script, SourceNames names) {
        this(script.name(), script, names);
    }

    /** Another script in its place. */
    FoundScript with(Script other) {
        return new FoundScript(name, other, names);
    }
}
