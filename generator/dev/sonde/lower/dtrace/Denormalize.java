package dev.sonde.lower.dtrace;

import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;

/**
 * Lets the results of an aggregation be printed as they are again.
 *
 * @param name the aggregation's name
 */
public record Denormalize(Name name) implements LoweredStatement {}
