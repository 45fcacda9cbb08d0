package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;

/**
 * Whether a string has another.
 *
 * @param text a string
 * @param part what is looked for
 */
public record StringContains(Expression text, Expression part) implements LoweredExpression {}
