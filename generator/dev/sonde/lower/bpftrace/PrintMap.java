package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * Prints a map in bpftrace's own layout.
 *
 * @param name the map
 * @param most how many of its greatest results; 0 or null for all
 * @param divisor what each is divided by, or null
 */
public record PrintMap(
        Name name, @Nullable Integer most, @Nullable Long divisor) implements LoweredStatement {}
