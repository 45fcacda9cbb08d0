package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredExpression;

/**
 * What a marker hands over, as 64 bits without a sign.
 *
 * @param number which, from 0
 */
public record MarkArgument(int number) implements LoweredExpression {}
