package dev.sonde.lower.dtrace;

import dev.sonde.model.LoweredExpression;

/**
 * What a probe point hands over.
 *
 * @param number which, from 0
 */
public record Argument(int number) implements LoweredExpression {}
