package dev.sonde.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a probe does with an aggregation. */
public sealed interface AggregationStatement extends Statement, Located {
    /** The aggregations it is about. */
    List<Aggregation> aggregations();

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

        @Override
        public List<Aggregation> aggregations() {
            return List.of(aggregation);
        }
    }

    /**
     * Prints the results of aggregations with the same keys, one line for each value of the keys.
     *
     * @param at the line of Java
     * @param aggregations one, or several side by side
     * @param sorting the order of the lines
     * @param most how many lines at most; 0 for all
     * @param divisor what each result is divided by, or null; what is below 1 counts as 1
     * @param format a {@link Format} for the keys and the results, or null for columns of Sonde's choice
     */
    record PrintAggregation(
            Origin at,
            List<Aggregation> aggregations,
            Sorting sorting,
            int most,
            @Nullable Expression divisor,
            @Nullable Node format)
            implements AggregationStatement {
        /** Copies the aggregations. */
        public PrintAggregation {
            aggregations = List.copyOf(aggregations);
        }

        /** The aggregation that decides the order. */
        public Aggregation first() {
            return aggregations.get(0);
        }
    }

    /**
     * Forgets all its results and keys.
     *
     * @param at the line of Java
     * @param aggregation the aggregation
     */
    record ClearAggregation(Origin at, Aggregation aggregation) implements AggregationStatement {
        @Override
        public List<Aggregation> aggregations() {
            return List.of(aggregation);
        }
    }
}
