package dev.sonde.lower.systemtap;

import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Type;

/** The name of the function that fired. */
public record FunctionFired() implements LoweredExpression {
    @Override
    public Type type() {
        return Type.STRING;
    }
}
