package dev.sonde.lower.bpftrace;

import dev.sonde.model.Code;
import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A key of the result that a loop is at.
 *
 * @param row what holds the keys
 * @param index which key, or null when there is one
 * @param type what it is
 */
public record RowKey(Code row, @Nullable Integer index, Type type) implements LoweredExpression {}
