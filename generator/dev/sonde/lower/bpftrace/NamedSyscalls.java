package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredStatement;
import java.util.List;

/**
 * A line of the table of system calls.
 *
 * @param calls what stands in it
 */
public record NamedSyscalls(List<NamedSyscall> calls) implements LoweredStatement {
    /** Copies the list. */
    public NamedSyscalls {
        calls = List.copyOf(calls);
    }
}
