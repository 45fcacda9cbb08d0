package dev.sonde.lower.systemtap;

import dev.sonde.model.Node;

/** The definition of what {@link TimeText} calls. */
public record TimeFunction() implements Node {}
