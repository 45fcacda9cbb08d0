package dev.sonde.lower.dtrace;

import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;

/**
 * Lets the results of an aggregation be printed as they are again.
 *
 * @param at the line of Java
 * @param name the aggregation's name
 */
public record Denormalize(Origin at, Name name) implements LoweredStatement, Located {}
