package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationFunction;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.ClearAggregation;
import dev.sonde.model.Expression;
import dev.sonde.model.Name;
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

    /** All results, to be sorted, cut, divided and printed as you say. */
    public final Results results() {
        return Results.of(aggregation());
    }

    /** Prints all results, the least first, in columns of Sonde's choice. */
    public final Statement print() {
        return results().print();
    }

    /** Prints all results, the least first, each by a format for its keys and then the result. */
    public final Statement print(String format) {
        return results().print(format);
    }

    /** Prints all results, the greatest first, in columns of Sonde's choice. */
    public final Statement printDescending() {
        return results().descending().print();
    }

    /** Prints all results, the greatest first, each by a format for its keys and then the result. */
    public final Statement printDescending(String format) {
        return results().descending().print(given("format", format));
    }

    /** Prints the greatest results, the greatest first, in columns of Sonde's choice; see {@link Results#top}. */
    public final Statement printTop(int most) {
        return results().top(most).print();
    }

    /** Prints the greatest results, the greatest first, each by a format for its keys and then the result. */
    public final Statement printTop(int most, String format) {
        return results().top(most).print(format);
    }

    /** Forgets all results and keys. */
    public final Statement clear() {
        return new ClearAggregation(Origins.here(), aggregation());
    }

    final Aggregation aggregation() {
        return new Aggregation(name, function, Expression.types(keys), KeyNames.of(keys));
    }
}
