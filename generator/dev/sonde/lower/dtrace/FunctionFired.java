package dev.sonde.lower.dtrace;

import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Type;

/** The name of the function or system call that fired. */
public record FunctionFired() implements LoweredExpression {
    @Override
    public Type type() {
        return Type.STRING;
    }
}
