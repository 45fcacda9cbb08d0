package dev.sonde.lower.dtrace;

import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;

/**
 * Forgets all results of an aggregation but the greatest.
 *
 * @param at the line of Java
 * @param name the aggregation's name
 * @param most how many stay
 */
public record Truncate(Origin at, Name name, int most) implements LoweredStatement, Located {}
