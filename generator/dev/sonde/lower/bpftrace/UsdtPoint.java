package dev.sonde.lower.bpftrace;

import dev.sonde.lower.Quoted;
import dev.sonde.model.Code;
import dev.sonde.model.LoweredPoint;

/**
 * A static marker by the file that has it.
 *
 * @param path the path of the program or library
 * @param provider the provider
 * @param marker the marker's name
 */
public record UsdtPoint(Quoted path, Code provider, Code marker) implements LoweredPoint {}
