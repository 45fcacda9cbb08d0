package dev.sonde.dsl;

import dev.sonde.check.Rule;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Aggregation;
import dev.sonde.model.Name;
import dev.sonde.model.Probe;
import dev.sonde.model.Scope;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must hold where one script is added to another. */
final class Composition {
    private Composition() {}

    static void check(Scope scope, List<Probe> probes, dev.sonde.model.Script added) {
        Set<String> shared = names(probes);
        shared.retainAll(names(added.probes()));
        if (!shared.isEmpty()) {
            throw Faults.refuse(
                    Rule.NAMES_SHARED,
                    "The script " + added.name() + " has names that the script it is added to has too: "
                            + String.join(", ", shared) + ".",
                    "Give them other names, or write the probes that share them into one script.");
        }
        if (!probes.isEmpty() && scope != added.scope()) {
            throw Faults.refuse(
                    Rule.SCOPES_DIFFER,
                    "The script " + added.name() + " and the script it is added to do not watch the same processes.",
                    "Say everywhere() on both, or on neither.");
        }
    }

    /** The names that a whole script shares; a probe's locals are its own. */
    private static Set<String> names(List<Probe> probes) {
        VariablesUsed used = new VariablesUsed(probes);
        Set<String> names = new TreeSet<>();
        used.variables().stream()
                .filter(variable -> !(variable instanceof ProbeVariable))
                .map(Variable::name)
                .map(Name::text)
                .forEach(names::add);
        used.aggregations().stream().map(Aggregation::name).map(Name::text).forEach(names::add);
        return names;
    }
}
