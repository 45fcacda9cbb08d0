package dev.sonde.lower.bpftrace;

import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The end of the tracing, and of the action that says it.
 *
 * @param at the line of Java
 * @param code the exit code, or null for 0
 */
public record Leave(Origin at, @Nullable Integer code) implements LoweredStatement, Located {}
