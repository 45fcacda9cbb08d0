package dev.sonde.lower.dtrace;

import dev.sonde.lower.Quoted;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;

/**
 * The printing of an aggregation.
 *
 * @param format for its keys and its result
 * @param name the aggregation's name
 */
public record Printa(Quoted format, Name name) implements LoweredStatement {}
