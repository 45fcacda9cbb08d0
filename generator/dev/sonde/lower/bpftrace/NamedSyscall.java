package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;

/**
 * One line or part of a line in the table of system calls.
 *
 * @param table the map from numbers to names
 * @param number the number on x86-64
 * @param name the kernel's name
 */
public record NamedSyscall(Name table, int number, Name name) implements LoweredStatement {}
