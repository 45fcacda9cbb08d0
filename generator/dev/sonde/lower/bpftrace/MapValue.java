package dev.sonde.lower.bpftrace;

import dev.sonde.model.Code;
import dev.sonde.model.LoweredExpression;

/**
 * A result of an aggregation as an int.
 *
 * @param place where it is, in bpftrace's words
 */
public record MapValue(Code place) implements LoweredExpression {}
