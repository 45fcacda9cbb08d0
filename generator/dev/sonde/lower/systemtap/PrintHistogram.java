package dev.sonde.lower.systemtap;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredStatement;

/**
 * Prints a histogram.
 *
 * @param histogram the histogram
 */
public record PrintHistogram(Expression histogram) implements LoweredStatement {}
