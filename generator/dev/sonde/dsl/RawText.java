package dev.sonde.dsl;

import dev.sonde.lower.Dialect;

/**
 * Words of one tracer's language, which stand in its script as they are.
 *
 * @param dialect the dialect's name
 * @param text the words
 */
public record RawText(String dialect, String text) {
    /** Words for a dialect, in any of its versions. */
    public static RawText in(Dialect dialect, String text) {
        return new RawText(dialect.id(), text);
    }
}
