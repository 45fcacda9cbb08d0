package dev.sonde.lower.systemtap;

import dev.sonde.model.KernelFact;
import dev.sonde.model.LoweredExpression;

/**
 * What a tracepoint of the kernel tells.
 *
 * @param fact what it tells
 */
public record EventValue(KernelFact fact) implements LoweredExpression {}
