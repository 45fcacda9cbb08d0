package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import java.util.List;

/**
 * Prints the blanks that a line's own printf has no room for: each power of two in the number has a printf.
 *
 * @param width the local that keeps the number
 * @param powers the powers of two that are printed
 */
public record Blanks(Name width, List<Integer> powers) implements LoweredStatement {
    /** Copies the powers. */
    public Blanks {
        powers = List.copyOf(powers);
    }
}
