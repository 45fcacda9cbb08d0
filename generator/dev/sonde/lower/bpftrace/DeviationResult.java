package dev.sonde.lower.bpftrace;

import dev.sonde.model.Code;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * Computes one standard deviation from what was kept of its values.
 *
 * @param name the aggregation's name
 * @param key which of its results, or null when there are no keys
 */
public record DeviationResult(Name name, @Nullable Code key) implements LoweredStatement {}
