package dev.sonde.lower.systemtap;

import dev.sonde.model.Node;

/** The definition of what {@link dev.sonde.model.Stack.UserStack} calls. */
public record UserStackFunction() implements Node {}
