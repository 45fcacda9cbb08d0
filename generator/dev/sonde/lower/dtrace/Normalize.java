package dev.sonde.lower.dtrace;

import dev.sonde.model.Expression;
import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;

/**
 * Lets the results of an aggregation be printed divided.
 *
 * @param at the line of Java
 * @param name the aggregation's name
 * @param divisor what they are divided by
 */
public record Normalize(Origin at, Name name, Expression divisor) implements LoweredStatement, Located {}
