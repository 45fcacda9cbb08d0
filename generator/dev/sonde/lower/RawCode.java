package dev.sonde.lower;

import dev.sonde.model.Code;
import dev.sonde.model.LoweredExpression;
import dev.sonde.model.LoweredPoint;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Type;

/**
 * What the user wrote in the tracer's own words.
 *
 * @param text the words
 * @param type what they give
 */
public record RawCode(Code text, Type type) implements LoweredExpression, LoweredStatement, LoweredPoint {}
