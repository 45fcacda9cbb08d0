package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;

/**
 * 0 when a string begins with another.
 *
 * @param text a string
 * @param part what it should begin with
 * @param bytes how long that is
 */
public record StringBegins(Expression text, Expression part, int bytes) implements LoweredExpression {}
