package dev.sonde.lower.bpftrace;

import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;

/**
 * Forgets all that is in a map, so that bpftrace does not print it when it ends.
 *
 * @param at the line of Java
 * @param name the map
 */
public record ClearMap(Origin at, Name name) implements LoweredStatement, Located {}
