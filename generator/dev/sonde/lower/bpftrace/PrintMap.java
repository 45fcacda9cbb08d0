package dev.sonde.lower.bpftrace;

import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Prints a map in bpftrace's own layout.
 *
 * @param at the line of Java
 * @param name the map
 * @param most how many of its greatest results; 0 or null for all
 * @param divisor what each is divided by, or null
 */
public record PrintMap(
        Origin at,
        Name name,
        @Nullable Integer most,
        @Nullable Long divisor) implements LoweredStatement, Located {}
