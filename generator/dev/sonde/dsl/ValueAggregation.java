package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.AggregationFunction;
import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Statement;
import java.util.List;

/**
 * A sum, mean, least or greatest value or a histogram for each value of its keys.
 *
 * <p>{@code histogram("ns").by(execName()).add(elapsed)} prints {@code @ns[execname] = quantize(…);} in D and
 * {@code ns[execname()] <<< …} in SystemTap.
 */
public final class ValueAggregation extends Aggregated {
    ValueAggregation(Name name, AggregationFunction function, List<Expression> keys) {
        super(name, function, keys);
    }

    /** The same, kept apart by these keys: nine at most. */
    public ValueAggregation by(Value first, Value... more) {
        return new ValueAggregation(name(), function(), IntTable.keys(first, more));
    }

    /** Takes one value in. */
    public Statement add(IntValue value) {
        return aggregate(given("value", value).expression());
    }

    /** Takes one value in. */
    public Statement add(long value) {
        return add(IntValue.of(value));
    }
}
