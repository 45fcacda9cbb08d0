package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Type;

/** The time of day as text, as D's {@code %Y} prints it. */
public record TimeOfDay() implements LoweredExpression {
    @Override
    public Type type() {
        return Type.STRING;
    }
}
