package dev.sonde.lower.systemtap;

import dev.sonde.model.Code;
import dev.sonde.model.LoweredExpression;

/**
 * An argument of a call by its position.
 *
 * @param reading how its bits are read
 * @param number which, from 1
 */
public record CallArgument(Code reading, int number) implements LoweredExpression {}
