package dev.sonde.lower;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Type;

/**
 * An expression in parentheses.
 *
 * @param inner the expression
 */
public record Parenthesized(Expression inner) implements LoweredExpression {
    @Override
    public Type type() {
        return inner.type();
    }
}
