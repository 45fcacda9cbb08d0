package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;

/**
 * Keeps how many blanks a line begins with.
 *
 * @param width the local that keeps the number
 * @param number how many; a negative number stands for as many, as in D
 * @param most how many at most
 */
public record Indent(Name width, Expression number, int most) implements LoweredStatement {}
