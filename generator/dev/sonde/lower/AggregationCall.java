package dev.sonde.lower;

import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import java.util.List;

/**
 * A value given to an aggregation.
 *
 * @param at the line of Java
 * @param name the aggregation's name
 * @param keys which of its results
 * @param function the aggregating function
 * @param arguments the value, and the ranges of a linear histogram
 */
public record AggregationCall(Origin at, Name name, List<Expression> keys, Code function, List<Expression> arguments)
        implements LoweredStatement, Located {
    /** Copies the lists. */
    public AggregationCall {
        keys = List.copyOf(keys);
        arguments = List.copyOf(arguments);
    }
}
