package dev.sonde.check;

import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Script;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Statement.Increment;
import dev.sonde.model.Statement.Update;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ThreadVariable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Warns of variables of threads and keys that are never freed: the tracer's memory fills with threads that are gone. */
final class FreeCheck {
    private final Map<Name, Origin> kept = new LinkedHashMap<>();
    private final Set<Name> freed = new HashSet<>();

    private FreeCheck() {}

    static void check(Script script, Findings findings) {
        FreeCheck check = new FreeCheck();
        Findings.walk(script, script.at(), check::node);
        check.kept.forEach((name, at) -> {
            if (!check.freed.contains(name)) {
                findings.add(
                        Rule.NEVER_FREED,
                        at,
                        "The name " + name + " is kept for each thread or key and never freed.",
                        "Delete it when it is no longer needed.");
            }
        });
    }

    private void node(Node node, Origin at) {
        if (node instanceof Delete delete) {
            freed.add(delete.variable().name());
        } else if (node instanceof Assign assign) {
            keep(assign.variable(), at);
        } else if (node instanceof Increment increment) {
            keep(increment.variable(), at);
        } else if (node instanceof Update update) {
            keep(update.variable(), at);
        }
    }

    private void keep(Variable variable, Origin at) {
        if (variable instanceof ThreadVariable || variable instanceof KeyedVariable) {
            kept.putIfAbsent(variable.name(), at);
        }
    }
}
