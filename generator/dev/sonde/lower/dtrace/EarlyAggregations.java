package dev.sonde.lower.dtrace;

import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationStatement;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Stack;
import dev.sonde.model.Statement;
import dev.sonde.model.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** D knows an aggregation only below the place that fills it: those that are printed above get a clause that never runs. */
final class EarlyAggregations {
    private EarlyAggregations() {}

    /** The clause that tells D of them, or none. */
    static List<Clause> declared(List<Clause> clauses) {
        List<Statement> fills = new ArrayList<>();
        Set<Name> known = new HashSet<>();
        clauses.forEach(clause -> Shape.walk(clause, node -> {
            if (node instanceof AggregationStatement statement) {
                for (Aggregation aggregation : statement.aggregations()) {
                    if (known.add(aggregation.name()) && !(node instanceof Aggregate)) {
                        fills.add(fill(aggregation));
                    }
                }
            }
        }));
        IntLiteral never = new IntLiteral(0);
        return fills.isEmpty()
                ? List.of()
                : List.of(new Clause(Origin.UNKNOWN, List.of(DPoints.beginning()), never, fills));
    }

    private static Statement fill(Aggregation aggregation) {
        List<Expression> keys = new ArrayList<>();
        for (Type key : aggregation.keys()) {
            keys.add(any(key));
        }
        return new Aggregate(Origin.UNKNOWN, aggregation, keys, new IntLiteral(0));
    }

    private static Expression any(Type type) {
        return switch (type) {
            case STRING -> new Expression.StringLiteral("");
            case USER_STACK -> new Stack.UserStack(1);
            case KERNEL_STACK -> new Stack.KernelStack(1);
            case INT -> new IntLiteral(0);
        };
    }
}
