package dev.sonde.lower.bpftrace;

import dev.sonde.lower.Quoted;
import dev.sonde.model.Code;
import dev.sonde.model.LoweredPoint;

/**
 * A function of a program or library.
 *
 * @param kind which end of it, in bpftrace's words
 * @param path the file
 * @param function its name, or a glob
 */
public record FunctionPoint(Code kind, Quoted path, Code function) implements LoweredPoint {}
