package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;

/**
 * Forgets all that is in a map, so that bpftrace does not print it when it ends.
 *
 * @param name the map
 */
public record ClearMap(Name name) implements LoweredStatement {}
