package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;

/**
 * Finds where the last part of a path begins: bpftrace has no basename, and can read the path byte by byte.
 *
 * @param base the local that gets how many bytes come before it
 * @param index the local that counts the bytes
 * @param letter the local that has the byte
 * @param address where the path is in the traced process
 */
public record BasenameLoop(Name base, Name index, Name letter, Expression address) implements LoweredStatement {}
