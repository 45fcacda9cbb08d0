package dev.sonde.lower.dtrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Name;
import dev.sonde.model.Type;

/**
 * A computed string, kept for a moment: DTrace for Linux finds nothing in one that is not, but at its beginning.
 *
 * @param name the name of a variable of the clause
 * @param value the string
 */
public record KeptString(Name name, Expression value) implements LoweredExpression {
    @Override
    public Type type() {
        return Type.STRING;
    }
}
