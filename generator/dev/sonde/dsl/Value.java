package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;

/** A value that the tracer computes when a probe fires: an int, a string or a stack. */
public abstract sealed class Value permits IntValue, StringValue, StackValue {
    private final Expression expression;

    Value(Expression expression) {
        this.expression = expression;
    }

    /** The value in the model. */
    public final Expression expression() {
        return expression;
    }

    /**
     * Whether both are equal, for code that is written over any values; their types are checked by {@code build()}.
     *
     * <p>{@code pid().sameAs(targetPid())} prints {@code pid == $target} in D and {@code pid() == target()} in SystemTap.
     */
    public final Condition sameAs(Value other) {
        return new Condition(new Binary(BinaryOperator.EQUAL, expression, given("other", other).expression));
    }

    static Expression literal(long value) {
        return new IntLiteral(value);
    }

    static Expression literal(String text) {
        return new StringLiteral(text);
    }
}
