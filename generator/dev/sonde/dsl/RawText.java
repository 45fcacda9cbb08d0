package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.lower.Dialect;

/**
 * Words of one tracer's language, which stand in its script as they are.
 *
 * @param dialect the dialect's name
 * @param text the words
 */
public record RawText(String dialect, String text) {
    /** Neither is null. */
    public RawText {
        given("dialect", dialect);
        given("text", text);
    }

    /** Words for a dialect, in any of its versions. */
    public static RawText in(Dialect dialect, String text) {
        return new RawText(given("dialect", dialect).id(), text);
    }
}
