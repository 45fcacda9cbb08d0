package dev.sonde.check;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Builtin;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Located;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ThreadVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Warns of a time since a start that nobody asks for: when the tracing begins inside a call, the return comes without its
 * entry, the start is 0, and the difference is the time since the machine was switched on.
 */
final class GuardCheck {
    /** What else each probe writes that writes a name: any of it tells whether the name was written. */
    private final Map<Name, Set<Name>> together = new HashMap<>();

    private final Findings findings;

    private GuardCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(Script script, Findings findings) {
        GuardCheck check = new GuardCheck(findings);
        script.probes().forEach(check::learn);
        for (Probe probe : script.probes()) {
            List<Name> known = new ArrayList<>(names(probe.predicate()));
            probe.statements().forEach(statement -> check.visit(statement, known, probe.at()));
        }
    }

    private void learn(Probe probe) {
        Set<Name> written = new HashSet<>();
        Shape.walk(probe, node -> {
            if (node instanceof Assign assign) {
                written.add(assign.variable().name());
            }
        });
        written.forEach(
                name -> together.computeIfAbsent(name, key -> new HashSet<>()).addAll(written));
    }

    /** Visits what is below a node, in the order in which it runs; what is written there is known from then on. */
    private void visit(Node node, List<Name> known, Origin above) {
        Origin at = node instanceof Located located ? located.at() : above;
        if (node instanceof Assign assign) {
            visit(assign.value(), known, at);
            known.add(assign.variable().name());
            return;
        }
        if (node instanceof If || node instanceof Ternary) {
            List<Name> inside = new ArrayList<>(known);
            inside.addAll(names(node instanceof If branch ? branch.condition() : ((Ternary) node).condition()));
            Shape.forEachChild(node, child -> visit(child, inside, at));
            return;
        }
        if (node instanceof Binary binary && binary.operator() == BinaryOperator.SUBTRACT) {
            difference(binary, known, at);
        }
        Shape.forEachChild(node, child -> visit(child, known, at));
    }

    private void difference(Binary binary, List<Name> known, Origin at) {
        boolean fromNow = binary.left() instanceof Builtin.Timestamp || binary.left() instanceof Builtin.WallTime;
        if (fromNow && binary.right() instanceof Read read && isPerThreadOrKey(read.variable())) {
            Name name = read.variable().name();
            Set<Name> telling = together.getOrDefault(name, Set.of());
            if (known.stream().noneMatch(each -> each.equals(name) || telling.contains(each))) {
                findings.add(
                        Rule.START_UNGUARDED,
                        at,
                        "The time since " + name + " is taken without asking whether it was written: "
                                + "an end whose start was before the tracing would count from 0.",
                        "Ask with when(" + name + ".isSet()), or use a Stopwatch and ask isRunning().");
            }
        }
    }

    private static boolean isPerThreadOrKey(Variable variable) {
        return variable instanceof ThreadVariable || variable instanceof KeyedVariable;
    }

    private static Set<Name> names(@Nullable Node condition) {
        Set<Name> names = new HashSet<>();
        if (condition != null) {
            Shape.walk(condition, node -> {
                if (node instanceof Variable variable) {
                    names.add(variable.name());
                }
            });
        }
        return names;
    }
}
