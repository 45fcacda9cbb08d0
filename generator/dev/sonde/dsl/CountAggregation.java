package dev.sonde.dsl;

import dev.sonde.model.AggregationFunction;
import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Statement;
import java.util.List;

/**
 * A count for each value of its keys.
 *
 * <p>{@code count("calls").by(pid()).add()} prints {@code @calls[pid] = count();} in D and
 * {@code calls[pid()] <<< 1} in SystemTap.
 */
public final class CountAggregation extends Aggregated {
    CountAggregation(Name name, List<Expression> keys) {
        super(name, new AggregationFunction.Count(), keys);
    }

    /** The same count, kept apart by these keys: nine at most. */
    public CountAggregation by(Value first, Value... more) {
        return new CountAggregation(name(), IntTable.keys(first, more));
    }

    /** Counts one. */
    public Statement add() {
        return aggregate(Value.literal(1));
    }
}
