package dev.sonde.lower;

import dev.sonde.model.Code;
import dev.sonde.model.Located;
import dev.sonde.model.LoweredExpression;
import dev.sonde.model.LoweredPoint;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Origin;
import dev.sonde.model.Type;

/**
 * What the user wrote in the tracer's own words.
 *
 * @param at the line of Java
 * @param text the words
 * @param type what they give
 */
public record RawCode(Origin at, Code text, Type type)
        implements LoweredExpression, LoweredStatement, LoweredPoint, Located {
    /** A point in Sonde's own words. */
    public static RawCode point(String text) {
        return new RawCode(Origin.UNKNOWN, new Code(text), Type.INT);
    }
}
