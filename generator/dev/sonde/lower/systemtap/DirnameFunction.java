package dev.sonde.lower.systemtap;

import dev.sonde.model.Node;

/** The definition of what {@link dev.sonde.model.StringFunction.Dirname} calls. */
public record DirnameFunction() implements Node {}
