package dev.sonde.lower;

import dev.sonde.model.LoweredExpression;

/** What a dialect writes with a star in front. */
public interface Starred extends LoweredExpression {}
