package dev.sonde.lower.systemtap;

import dev.sonde.model.Code;
import dev.sonde.model.LoweredPoint;

/**
 * A function of the kernel, found by its symbol.
 *
 * @param function its name
 * @param ending empty for the call, else what makes it the return
 */
public record KernelProbe(Code function, Code ending) implements LoweredPoint {}
