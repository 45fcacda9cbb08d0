package dev.sonde.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a probe does with an aggregation. */
public sealed interface AggregationStatement extends Statement, Located {
    /** The aggregation. */
    Aggregation aggregation();

    /**
     * Gives it a value.
     *
     * @param at the line of Java
     * @param aggregation the aggregation
     * @param keys which of its results
     * @param value an int; 1 for a count
     */
    record Aggregate(Origin at, Aggregation aggregation, List<Expression> keys, Expression value)
            implements AggregationStatement {
        /** Copies the keys. */
        public Aggregate {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Prints its results.
     *
     * @param at the line of Java
     * @param aggregation the aggregation
     * @param order by value
     * @param most how many results at most; 0 for all
     * @param format a {@link Format} for the keys and the result, or null for columns of Sonde's choice
     */
    record PrintAggregation(
            Origin at,
            Aggregation aggregation,
            Order order,
            int most,
            @Nullable Node format) implements AggregationStatement {}

    /**
     * Forgets all its results and keys.
     *
     * @param at the line of Java
     * @param aggregation the aggregation
     */
    record ClearAggregation(Origin at, Aggregation aggregation) implements AggregationStatement {}
}
