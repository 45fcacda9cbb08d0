package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredStatement;
import org.jspecify.annotations.Nullable;

/**
 * The end of the tracing, and of the action that says it.
 *
 * @param code the exit code, or null for 0
 */
public record Leave(@Nullable Integer code) implements LoweredStatement {}
