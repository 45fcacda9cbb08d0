package dev.sonde.lower.dtrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;

/**
 * An int read as a signed one of 64 bits.
 *
 * @param operand the int
 */
public record Cast(Expression operand) implements LoweredExpression {}
