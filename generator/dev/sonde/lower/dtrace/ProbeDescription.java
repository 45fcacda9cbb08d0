package dev.sonde.lower.dtrace;

import dev.sonde.model.Code;
import dev.sonde.model.LoweredPoint;

/**
 * A probe point by D's four fields.
 *
 * @param provider the provider, with the process it is watched in
 * @param module the file that has it, or empty
 * @param function the function that has it, or empty
 * @param name its name
 */
public record ProbeDescription(Code provider, Code module, Code function, Code name) implements LoweredPoint {}
