package dev.sonde.lower.systemtap;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Type;

/**
 * A time in local time, as D prints it: {@code 2026 Nov 23 14:52:32}.
 *
 * @param nanoseconds since 1970
 */
public record TimeText(Expression nanoseconds) implements LoweredExpression {
    @Override
    public Type type() {
        return Type.STRING;
    }
}
