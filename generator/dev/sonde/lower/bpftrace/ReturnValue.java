package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredExpression;

/** What a function gives back, as 64 bits without a sign. */
public record ReturnValue() implements LoweredExpression {}
