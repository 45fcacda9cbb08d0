package dev.sonde.lower.dtrace;

import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;

/**
 * Forgets all results of an aggregation but the greatest.
 *
 * @param name the aggregation's name
 * @param most how many stay
 */
public record Truncate(Name name, int most) implements LoweredStatement {}
