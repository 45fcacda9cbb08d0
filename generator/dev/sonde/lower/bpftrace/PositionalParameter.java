package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;

/**
 * The int that the script's user gives on the command line, or else the initial value.
 *
 * @param position which, from 1
 * @param initial what it is when none is given
 */
public record PositionalParameter(int position, Expression initial) implements LoweredExpression {}
