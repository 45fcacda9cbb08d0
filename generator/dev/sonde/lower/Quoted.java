package dev.sonde.lower;

import dev.sonde.model.Code;
import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Type;

/**
 * A string between its quotes.
 *
 * @param text the characters, escaped for the dialect
 */
public record Quoted(Code text) implements LoweredExpression {
    @Override
    public Type type() {
        return Type.STRING;
    }
}
