package dev.sonde.lower.systemtap;

import dev.sonde.model.Node;

/** The definition of what {@link dev.sonde.model.Stack.KernelStack} calls. */
public record KernelStackFunction() implements Node {}
