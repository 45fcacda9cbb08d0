package dev.sonde.lower.bpftrace;

import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;

/**
 * An int read with another width or sign.
 *
 * @param target the type in bpftrace's words
 * @param operand the int
 */
public record Cast(Code target, Expression operand) implements LoweredExpression {
    static final Code INT32 = new Code("int32");
    static final Code INT64 = new Code("int64");
    static final Code UINT32 = new Code("uint32");
    static final Code UINT64 = new Code("uint64");
}
