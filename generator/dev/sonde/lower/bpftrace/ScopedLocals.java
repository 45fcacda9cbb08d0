package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives a local that is first written in a branch its first value before it: bpftrace forgets it where the branch ends. */
final class ScopedLocals {
    private ScopedLocals() {}

    static List<Statement> declare(List<Statement> statements) {
        Map<Name, ProbeVariable> inBranches = new LinkedHashMap<>();
        List<Name> written = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement instanceof Assign assign && assign.variable() instanceof ProbeVariable local) {
                written.add(local.name());
            } else if (statement instanceof If) {
                Shape.walk(statement, node -> collect(node, written, inBranches));
            }
        }
        List<Statement> all = new ArrayList<>();
        for (ProbeVariable local : inBranches.values()) {
            Expression nothing = local.type() == Type.STRING ? new StringLiteral("") : new IntLiteral(0);
            all.add(new Assign(Origin.UNKNOWN, local, nothing));
        }
        all.addAll(statements);
        return all;
    }

    private static void collect(Node node, List<Name> written, Map<Name, ProbeVariable> inBranches) {
        if (node instanceof Assign assign
                && assign.variable() instanceof ProbeVariable local
                && !written.contains(local.name())) {
            inBranches.putIfAbsent(local.name(), local);
        }
    }
}
