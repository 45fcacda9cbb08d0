package dev.sonde.lower.dtrace;

import dev.sonde.lower.Truth;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Probe;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Type;
import dev.sonde.model.UnaryOperator;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A probe as clauses: D has no if, so each branch becomes a clause whose predicate is the condition.
 *
 * <p>Conditions are kept in probe-local variables, since an earlier clause may change what they were made from.
 */
final class DClauses {
    private final Probe probe;
    private final List<Clause> clauses = new ArrayList<>();
    private List<Statement> pending = new ArrayList<>();
    private int conditions;

    private DClauses(Probe probe) {
        this.probe = probe;
    }

    static List<Clause> of(Probe probe) {
        DClauses split = new DClauses(probe);
        Expression predicate = probe.predicate();
        if (probe.statements().stream().noneMatch(If.class::isInstance)) {
            return List.of(
                    split.clause(probe.at(), predicate == null ? null : Truth.of(predicate), probe.statements()));
        }
        Expression gate = predicate == null ? null : split.keep(probe.at(), predicate);
        split.end(probe.at(), null);
        split.add(probe.statements(), gate);
        split.end(probe.at(), gate);
        return split.clauses;
    }

    private void add(List<Statement> statements, @Nullable Expression gate) {
        for (Statement statement : statements) {
            if (statement instanceof If branch) {
                Expression condition = keep(branch.at(), branch.condition());
                end(branch.at(), gate);
                addBranch(branch.yes(), both(gate, condition), branch.at());
                addBranch(branch.no(), both(gate, new Unary(UnaryOperator.NOT, condition)), branch.at());
            } else {
                pending.add(statement);
            }
        }
    }

    private void addBranch(List<Statement> statements, Expression gate, Origin at) {
        add(statements, gate);
        end(at, gate);
    }

    /** Assigns a condition to a variable of its own and gives the variable. */
    private Expression keep(Origin at, Expression condition) {
        Name name = new Name("sonde_condition" + ++conditions);
        ProbeVariable variable = new ProbeVariable(name, Type.INT);
        pending.add(new Assign(at, variable, condition));
        return new Read(variable);
    }

    private void end(Origin at, @Nullable Expression gate) {
        if (!pending.isEmpty()) {
            clauses.add(clause(at, gate, pending));
            pending = new ArrayList<>();
        }
    }

    private Clause clause(Origin at, @Nullable Expression predicate, List<Statement> statements) {
        return new Clause(at, probe.points(), predicate, statements);
    }

    private static Expression both(@Nullable Expression gate, Expression condition) {
        return gate == null ? condition : new Binary(BinaryOperator.AND, gate, condition);
    }
}
