package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Type;

/**
 * A string that the script's user gives on the command line.
 *
 * @param position which parameter, from 1
 */
public record GivenString(int position) implements LoweredExpression {
    @Override
    public Type type() {
        return Type.STRING;
    }
}
