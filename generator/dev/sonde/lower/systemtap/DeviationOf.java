package dev.sonde.lower.systemtap;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;
import java.util.List;

/**
 * A standard deviation.
 *
 * @param parts count, sum, least and greatest of the values, then the sums of the halves of their squares
 */
public record DeviationOf(List<Expression> parts) implements LoweredExpression {
    /** Copies the list. */
    public DeviationOf {
        parts = List.copyOf(parts);
    }
}
