package dev.sonde.check;

import dev.sonde.model.Expression.IsSet;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Located;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Probe;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Decrement;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Statement.Increment;
import dev.sonde.model.Statement.Update;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses a probe-local variable that is read before it is written: D would give what an earlier firing left. */
final class LocalCheck {
    private final Findings findings;

    private LocalCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(Probe probe, Findings findings) {
        LocalCheck check = new LocalCheck(findings);
        Node predicate = probe.predicate();
        if (predicate != null) {
            check.reads(predicate, probe.at(), Set.of());
        }
        check.statements(probe.statements(), new HashSet<>());
    }

    private void statements(List<Statement> statements, Set<Name> written) {
        for (Statement statement : statements) {
            if (statement instanceof If branch) {
                reads(branch.condition(), branch.at(), written);
                Set<Name> yes = new HashSet<>(written);
                Set<Name> no = new HashSet<>(written);
                statements(branch.yes(), yes);
                statements(branch.no(), no);
                yes.retainAll(no);
                written.addAll(yes);
            } else {
                statement(statement, written);
            }
        }
    }

    private void statement(Statement statement, Set<Name> written) {
        Origin at = statement instanceof Located located ? located.at() : Origin.UNKNOWN;
        if (statement instanceof Assign assign) {
            reads(assign.value(), at, written);
            written.add(assign.variable().name());
            return;
        }
        if (statement instanceof Update update) {
            read(update.variable(), at, written);
        } else if (statement instanceof Increment increment) {
            read(increment.variable(), at, written);
        } else if (statement instanceof Decrement decrement) {
            read(decrement.variable(), at, written);
        }
        reads(statement, at, written);
    }

    private void reads(Node node, Origin at, Set<Name> written) {
        Shape.walk(node, part -> {
            if (part instanceof Read read) {
                read(read.variable(), at, written);
            } else if (part instanceof IsSet isSet) {
                read(isSet.variable(), at, written);
            }
        });
    }

    private void read(Variable variable, Origin at, Set<Name> written) {
        if (variable instanceof ProbeVariable && !written.contains(variable.name())) {
            findings.add(
                    Rule.LOCAL_UNWRITTEN,
                    at,
                    "The local " + variable.name() + " is read before the probe has written it.",
                    "Set it earlier in the same probe, or use perThread or global.");
        }
    }
}
