package dev.sonde.lower.systemtap;

import dev.sonde.model.Node;

/** The definition of what {@link DeviationOf} calls. */
public record DeviationFunction() implements Node {}
