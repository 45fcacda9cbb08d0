package dev.sonde.lower.dtrace;

import dev.sonde.lower.Starred;
import dev.sonde.model.Code;
import dev.sonde.model.Expression;

/**
 * An int in the memory of the traced process.
 *
 * @param intType its C type
 * @param address where it is
 * @param bytes how long it is
 */
public record Dereference(Code intType, Expression address, int bytes) implements Starred {}
