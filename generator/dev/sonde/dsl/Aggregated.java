package dev.sonde.dsl;

import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationFunction;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.ClearAggregation;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Order;
import dev.sonde.model.Statement;
import java.util.List;

/** What counts and measures have in common: they are printed and cleared. */
public abstract sealed class Aggregated permits CountAggregation, ValueAggregation {
    private final Name name;
    private final AggregationFunction function;
    private final List<Expression> keys;

    Aggregated(Name name, AggregationFunction function, List<Expression> keys) {
        this.name = name;
        this.function = function;
        this.keys = keys;
    }

    final Name name() {
        return name;
    }

    final AggregationFunction function() {
        return function;
    }

    final Statement aggregate(Expression value) {
        return new Aggregate(Origins.here(), aggregation(), keys, value);
    }

    /** Prints all results, the least first, in columns of Sonde's choice. */
    public final Statement print() {
        return print(Order.ASCENDING, 0);
    }

    /** Prints all results, the least first, each by a format for its keys and then the result. */
    public final Statement print(String format) {
        return print(Order.ASCENDING, 0, format);
    }

    /** Prints all results, the greatest first, in columns of Sonde's choice. */
    public final Statement printDescending() {
        return print(Order.DESCENDING, 0);
    }

    /** Prints all results, the greatest first, each by a format for its keys and then the result. */
    public final Statement printDescending(String format) {
        return print(Order.DESCENDING, 0, format);
    }

    /**
     * Prints the greatest results, the greatest first, in columns of Sonde's choice.
     *
     * <p>D forgets the results that it does not print: clear the aggregation afterwards, or print at the end.
     */
    public final Statement printTop(int most) {
        return print(Order.DESCENDING, checked(most));
    }

    /**
     * Prints the greatest results, the greatest first, each by a format for its keys and then the result.
     *
     * <p>D forgets the results that it does not print: clear the aggregation afterwards, or print at the end.
     */
    public final Statement printTop(int most, String format) {
        return print(Order.DESCENDING, checked(most), format);
    }

    /** Forgets all results and keys. */
    public final Statement clear() {
        return new ClearAggregation(Origins.here(), aggregation());
    }

    private Statement print(Order order, int most) {
        return new PrintAggregation(Origins.here(), aggregation(), order, most, null);
    }

    private Statement print(Order order, int most, String format) {
        return new PrintAggregation(Origins.here(), aggregation(), order, most, Formats.parse(format));
    }

    private static int checked(int most) {
        return (int) Faults.inRange("number of results", most, 1, Integer.MAX_VALUE);
    }

    private Aggregation aggregation() {
        return new Aggregation(name, function, Expression.types(keys), KeyNames.of(keys));
    }
}
