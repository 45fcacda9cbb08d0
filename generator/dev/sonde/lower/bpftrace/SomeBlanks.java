package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Name;
import dev.sonde.model.Type;

/**
 * A string of some of an indentation's blanks, from the table.
 *
 * @param table the table's name
 * @param width the local that keeps how many the line has
 * @param mask which part of that number
 */
public record SomeBlanks(Name table, Name width, int mask) implements LoweredExpression {
    @Override
    public Type type() {
        return Type.STRING;
    }
}
