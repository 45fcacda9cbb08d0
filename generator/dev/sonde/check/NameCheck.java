package dev.sonde.check;

import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationStatement;
import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Script;
import dev.sonde.model.ScriptParameter;
import dev.sonde.model.Type;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.GlobalVariable;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ThreadVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds each name to one meaning, and away from the tracers' own words. */
final class NameCheck {
    private final Findings findings;
    private final Map<Name, Use> uses = new HashMap<>();

    /** What a name stands for, in words that are equal when the meanings are. */
    private record Use(String meaning, Origin at) {}

    private NameCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(Script script, Findings findings) {
        NameCheck check = new NameCheck(findings);
        Findings.walk(script, script.at(), check::node);
    }

    private void node(Node node, Origin at) {
        if (node instanceof ScriptParameter parameter) {
            name(parameter.name(), true, "a parameter of the script (" + parameter.initial() + ")", at);
        } else if (node instanceof Variable variable) {
            name(variable.name(), isGlobal(variable), meaning(variable), at);
        } else if (node instanceof AggregationStatement statement) {
            statement.aggregations().forEach(a -> name(a.name(), false, meaning(a), at));
        }
    }

    private void name(Name name, boolean isGlobal, String meaning, Origin at) {
        if (ReservedWords.contains(name.text(), isGlobal)) {
            findings.add(
                    Rule.NAME_RESERVED,
                    at,
                    "The name " + name + " is a word of a tracer's language.",
                    "Use another, such as my_" + name + ".");
        }
        Use first = uses.putIfAbsent(name, new Use(meaning, at));
        if (first != null && !first.meaning.equals(meaning)) {
            findings.add(
                    Rule.NAME_USED_TWO_WAYS,
                    at,
                    "The name " + name + " stands for " + meaning + " here and for " + first.meaning + " at " + first.at
                            + ".",
                    "Give one of them another name.");
        }
    }

    private static boolean isGlobal(Variable variable) {
        return variable instanceof GlobalVariable || variable instanceof KeyedVariable;
    }

    private static String meaning(Variable variable) {
        String type = variable.type().phrase();
        if (variable instanceof KeyedVariable keyed) {
            return type + " by " + keys(Expression.types(keyed.keys()));
        }
        if (variable instanceof ThreadVariable) {
            return type + " of a thread";
        }
        return variable instanceof GlobalVariable ? type + " of the script" : type + " of a probe";
    }

    private static String meaning(Aggregation aggregation) {
        String function = aggregation.function().phrase();
        return aggregation.keys().isEmpty() ? function : function + " by " + keys(aggregation.keys());
    }

    private static String keys(List<Type> keys) {
        StringBuilder words = new StringBuilder();
        keys.forEach(key -> words.append(words.isEmpty() ? "" : ", ").append(key.phrase()));
        return words.toString();
    }
}
