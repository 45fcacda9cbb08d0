package dev.sonde.lower.dtrace;

import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationStatement;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** D knows an aggregation only below the place that fills it: those that are printed above get a clause that never runs. */
final class EarlyAggregations {
    private final Set<Name> filled = new HashSet<>();
    private final Set<Name> early = new LinkedHashSet<>();
    private final List<Statement> declarations = new ArrayList<>();

    private EarlyAggregations() {}

    /** The clause that tells D of them, or none. */
    static List<Clause> declared(List<Clause> clauses) {
        EarlyAggregations found = new EarlyAggregations();
        clauses.forEach(clause -> Shape.walk(clause, node -> {
            if (node instanceof AggregationStatement statement) {
                found.meet(statement);
            }
        }));
        IntLiteral never = new IntLiteral(0);
        return found.declarations.isEmpty()
                ? List.of()
                : List.of(new Clause(Origin.UNKNOWN, List.of(DPoints.beginning()), never, found.declarations));
    }

    private void meet(AggregationStatement statement) {
        for (Aggregation aggregation : statement.aggregations()) {
            if (!(statement instanceof Aggregate fill)) {
                if (!filled.contains(aggregation.name())) {
                    early.add(aggregation.name());
                }
            } else if (filled.add(aggregation.name()) && early.contains(aggregation.name())) {
                declarations.add(declaration(fill));
            }
        }
    }

    /** The same fill with constants, which can stand anywhere. */
    private static Statement declaration(Aggregate fill) {
        List<Expression> keys =
                fill.keys().stream().map(EarlyAggregations::constant).toList();
        return new Aggregate(Origin.UNKNOWN, fill.aggregation(), keys, new IntLiteral(0));
    }

    private static Expression constant(Expression key) {
        if (key.type().isStack()) {
            return key;
        }
        return key.type() == Type.STRING ? new StringLiteral("") : new IntLiteral(0);
    }
}
