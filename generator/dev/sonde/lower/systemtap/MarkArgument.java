package dev.sonde.lower.systemtap;

import dev.sonde.model.LoweredExpression;

/**
 * What a marker hands over.
 *
 * @param number which, from 1
 */
public record MarkArgument(int number) implements LoweredExpression {}
