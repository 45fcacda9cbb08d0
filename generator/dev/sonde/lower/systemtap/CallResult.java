package dev.sonde.lower.systemtap;

import dev.sonde.model.LoweredExpression;

/** What a function gives back. */
public record CallResult() implements LoweredExpression {}
