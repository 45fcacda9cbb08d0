package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Type;

/** The name of the function that fired: bpftrace keeps its address, and finds the name when it prints. */
public record FunctionFired() implements LoweredExpression {
    @Override
    public Type type() {
        return Type.STRING;
    }
}
