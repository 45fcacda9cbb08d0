package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import java.util.List;

/**
 * A value given to a standard deviation.
 *
 * @param at the line of Java
 * @param name the aggregation's name
 * @param keys which of its results
 * @param value the value
 */
public record AddToDeviation(Origin at, Name name, List<Expression> keys, Expression value)
        implements LoweredStatement, Located {
    /** Copies the keys. */
    public AddToDeviation {
        keys = List.copyOf(keys);
    }
}
