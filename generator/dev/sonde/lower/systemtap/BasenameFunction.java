package dev.sonde.lower.systemtap;

import dev.sonde.model.Node;

/** The definition of what {@link dev.sonde.model.StringFunction.Basename} calls. */
public record BasenameFunction() implements Node {}
