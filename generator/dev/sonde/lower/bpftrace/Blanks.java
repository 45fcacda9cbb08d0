package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import java.util.List;

/**
 * Prints as many blanks as an expression says: bpftrace has no {@code %*s}. Each power of two in the number has a printf.
 *
 * @param width the local that keeps the number
 * @param number how many; a negative number stands for as many, as in D
 * @param most how many at most
 * @param powers the powers of two from 1 to half of what comes after {@code most}
 */
public record Blanks(Name width, Expression number, int most, List<Integer> powers) implements LoweredStatement {
    /** The deepest indentation; ten printfs are enough for it. */
    static final int MOST = 1023;

    /** Copies the powers. */
    public Blanks {
        powers = List.copyOf(powers);
    }

    /** Blanks of up to {@link #MOST} columns. */
    static Blanks of(Name width, Expression number) {
        return new Blanks(width, number, MOST, List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512));
    }
}
