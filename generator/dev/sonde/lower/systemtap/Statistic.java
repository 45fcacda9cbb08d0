package dev.sonde.lower.systemtap;

import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;
import dev.sonde.model.Name;
import java.util.List;

/**
 * A result of an aggregation.
 *
 * @param operator which, such as {@code @count}
 * @param name the aggregation's name
 * @param keys which of its results
 * @param ranges the ranges of a linear histogram; empty for all else
 */
public record Statistic(Code operator, Name name, List<Expression> keys, List<Expression> ranges)
        implements LoweredExpression {
    /** Copies the lists. */
    public Statistic {
        keys = List.copyOf(keys);
        ranges = List.copyOf(ranges);
    }
}
