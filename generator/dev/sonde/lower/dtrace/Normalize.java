package dev.sonde.lower.dtrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;

/**
 * Lets the results of an aggregation be printed divided.
 *
 * @param name the aggregation's name
 * @param divisor what they are divided by
 */
public record Normalize(Name name, Expression divisor) implements LoweredStatement {}
