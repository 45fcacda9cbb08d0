package dev.sonde.lower.dtrace;

import dev.sonde.model.LoweredExpression;

/** Why the last system call of the thread failed, or 0. */
public record LastError() implements LoweredExpression {}
