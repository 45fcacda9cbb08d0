package dev.sonde.lower.systemtap;

import dev.sonde.lower.Parenthesized;
import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationFunction;
import dev.sonde.model.AggregationFunction.Deviation;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.ClearAggregation;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Sequence;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Type;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.GlobalVariable;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.List;

/**
 * Standard deviations in SystemTap, whose own {@code @variance} divides by one less and rounds otherwise than D: the script
 * keeps the values, and the two halves of their squares so that the sums don't overflow.
 */
final class StapDeviations {
    private static final ProbeVariable VALUE = new ProbeVariable(new Name("sonde_value"), Type.INT);
    private static final IntLiteral HALF = new IntLiteral(32);
    private static final IntLiteral LOWER = new IntLiteral(0xFFFFFFFFL);

    private StapDeviations() {}

    static boolean isOne(Aggregation aggregation) {
        return aggregation.function() instanceof Deviation;
    }

    /** The globals that a deviation has besides its own. */
    static List<Name> globals(Name name) {
        return List.of(high(name), low(name), result(name));
    }

    /** Takes a value in; it is computed once. */
    static Statement aggregate(Aggregate node) {
        if (!isOne(node.aggregation())) {
            return node;
        }
        Name name = node.aggregation().name();
        Expression value = new Read(VALUE);
        Expression square = new Parenthesized(new Binary(BinaryOperator.MULTIPLY, value, value));
        return new Sequence(List.of(
                new Assign(node.at(), VALUE, node.value()),
                added(node, name, value),
                added(node, high(name), new Binary(BinaryOperator.SHIFT_RIGHT, square, HALF)),
                added(node, low(name), new Binary(BinaryOperator.BIT_AND, square, LOWER))));
    }

    private static Statement added(Aggregate node, Name name, Expression value) {
        Expression whole = value instanceof Binary ? new Parenthesized(value) : value;
        return new Aggregate(node.at(), sum(name, node.aggregation()), node.keys(), whole);
    }

    private static Aggregation sum(Name name, Aggregation like) {
        return new Aggregation(name, new AggregationFunction.Sum(), like.keys(), like.keyNames());
    }

    static Statement clear(ClearAggregation node) {
        if (!isOne(node.aggregation())) {
            return node;
        }
        List<Statement> cleared = new ArrayList<>(List.of(node));
        globals(node.aggregation().name())
                .forEach(each -> cleared.add(new ClearAggregation(node.at(), sum(each, node.aggregation()))));
        return new Sequence(cleared);
    }

    /** Computes one result into its place. */
    static Statement computed(Origin at, Aggregation deviation, List<Expression> keys) {
        Name name = deviation.name();
        return new Assign(
                at,
                result(deviation, keys),
                new DeviationOf(List.of(
                        statistic("@count", name, keys),
                        statistic("@sum", name, keys),
                        statistic("@min", name, keys),
                        statistic("@max", name, keys),
                        statistic("@sum", high(name), keys),
                        statistic("@sum", low(name), keys))));
    }

    /** The place of a result. */
    static Variable result(Aggregation deviation, List<Expression> keys) {
        Name result = result(deviation.name());
        return keys.isEmpty() ? new GlobalVariable(result, Type.INT, null) : new KeyedVariable(result, Type.INT, keys);
    }

    /** What keeps the results. */
    static Name result(Name name) {
        return new Name("sonde_" + name + "_deviation");
    }

    private static Statistic statistic(String operator, Name name, List<Expression> keys) {
        return new Statistic(new Code(operator), name, keys, List.of());
    }

    private static Name high(Name name) {
        return new Name("sonde_" + name + "_high");
    }

    private static Name low(Name name) {
        return new Name("sonde_" + name + "_low");
    }
}
