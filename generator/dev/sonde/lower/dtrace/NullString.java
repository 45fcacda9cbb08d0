package dev.sonde.lower.dtrace;

import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Type;

/** What a string of a thread or a table is before it is written; printing it is an error. */
public record NullString() implements LoweredExpression {
    @Override
    public Type type() {
        return Type.STRING;
    }
}
