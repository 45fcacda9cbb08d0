package dev.sonde.lower.dtrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;

/**
 * The lower 32 bits of an int, read with their sign.
 *
 * @param operand the int
 */
public record Int32Cast(Expression operand) implements LoweredExpression {}
