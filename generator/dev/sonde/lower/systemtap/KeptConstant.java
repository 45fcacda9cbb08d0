package dev.sonde.lower.systemtap;

import dev.sonde.model.LoweredExpression;

/**
 * A fixed int that SystemTap does not know before it runs.
 *
 * @param value the int
 */
public record KeptConstant(long value) implements LoweredExpression {}
