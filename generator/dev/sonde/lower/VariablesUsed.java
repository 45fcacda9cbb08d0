package dev.sonde.lower;

import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.ScriptParameter;
import dev.sonde.model.Shape;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.GlobalVariable;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The variables and aggregations that a script mentions, each once, in the order of their first mention. */
public final class VariablesUsed {
    private final Map<Name, Variable> variables = new LinkedHashMap<>();
    private final Map<Name, Aggregation> aggregations = new LinkedHashMap<>();
    private final Set<Name> parameters = new HashSet<>();

    /** Those of some nodes. */
    public VariablesUsed(Iterable<? extends Node> nodes) {
        nodes.forEach(root -> Shape.walk(root, this::add));
    }

    /** Those of a script. */
    public VariablesUsed(Inventory inventory) {
        inventory.nodes().forEach(this::add);
    }

    private void add(Node node) {
        if (node instanceof Variable variable) {
            variables.merge(variable.name(), variable, VariablesUsed::telling);
        } else if (node instanceof ScriptParameter parameter) {
            parameters.add(parameter.name());
        } else if (node instanceof AggregationStatement statement) {
            statement.aggregations().forEach(a -> aggregations.putIfAbsent(a.name(), a));
        }
    }

    /** The one that says an initial value. */
    private static Variable telling(Variable first, Variable other) {
        return first instanceof GlobalVariable global && global.initial() == null ? other : first;
    }

    /** The variables. */
    public Collection<Variable> variables() {
        return variables.values();
    }

    /** The aggregations. */
    public Collection<Aggregation> aggregations() {
        return aggregations.values();
    }

    /** Whether the script has something of this name. */
    public boolean has(Name name) {
        return variables.containsKey(name) || aggregations.containsKey(name) || parameters.contains(name);
    }
}
