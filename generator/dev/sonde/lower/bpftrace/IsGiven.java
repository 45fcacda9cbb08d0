package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredExpression;

/**
 * Whether the script's user gives so many parameters on the command line.
 *
 * @param position how many
 */
public record IsGiven(int position) implements LoweredExpression {}
