package dev.sonde.lower.dtrace;

import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;

/**
 * An int read with another width or sign.
 *
 * @param target the C type
 * @param operand the int
 */
public record Cast(Code target, Expression operand) implements LoweredExpression {
    static final Code INT64 = new Code("int64_t");
}
