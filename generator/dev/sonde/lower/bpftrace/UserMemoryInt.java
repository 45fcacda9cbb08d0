package dev.sonde.lower.bpftrace;

import dev.sonde.lower.Starred;
import dev.sonde.model.Code;
import dev.sonde.model.Expression;

/**
 * The int at an address of the traced process.
 *
 * @param target its type in bpftrace's words
 * @param address where it is
 */
public record UserMemoryInt(Code target, Expression address) implements Starred {}
