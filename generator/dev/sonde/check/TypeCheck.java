package dev.sonde.check;

import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Exit;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.KeyedVariable;
import java.util.List;

/** What Java's types let through: values compared over any type, keys without end, exit codes. */
final class TypeCheck {
    private static final int MOST_KEYS = 9;

    private TypeCheck() {}

    static void check(Node node, Origin at, Findings findings) {
        if (node instanceof Binary binary) {
            same(binary.left().type(), binary.right().type(), "the operator " + binary.operator(), at, findings);
        } else if (node instanceof Ternary ternary) {
            same(ternary.yes().type(), ternary.no().type(), "a choice", at, findings);
        } else if (node instanceof Assign assign) {
            same(assign.variable().type(), assign.value().type(), "an assignment", at, findings);
        } else if (node instanceof KeyedVariable keyed) {
            keys(keyed.keys(), keyed.name().text(), at, findings);
            if (keyed.keys().stream().anyMatch(key -> key.type().isStack())) {
                misplaced("A stack is a key of the table " + keyed.name(), at, findings);
            }
        } else if (node instanceof Aggregate aggregate) {
            keys(aggregate.keys(), aggregate.aggregation().name().text(), at, findings);
        } else if (node instanceof Exit exit && (exit.code() < 0 || exit.code() > 255)) {
            findings.add(
                    Rule.EXIT_CODE,
                    at,
                    "The exit code " + exit.code() + " is not between 0 and 255.",
                    "Use 0 for success and a small number for a failure.");
        }
    }

    private static void same(Type left, Type right, String where, Origin at, Findings findings) {
        if (left != right) {
            findings.add(
                    Rule.TYPES_DIFFER,
                    at,
                    "In " + where + " " + left.phrase() + " meets " + right.phrase() + ".",
                    "Make both ints or both strings: asString() turns an int into a string.");
        } else if (left.isStack()) {
            misplaced("In " + where + " stacks meet", at, findings);
        }
    }

    private static void keys(List<Expression> keys, String name, Origin at, Findings findings) {
        if (keys.size() > MOST_KEYS) {
            findings.add(
                    Rule.KEYS_TOO_MANY,
                    at,
                    "The name " + name + " has " + keys.size() + " keys.",
                    "The tracers take " + MOST_KEYS + " at most: put two strings together with concat.");
        }
    }

    private static void misplaced(String what, Origin at, Findings findings) {
        findings.add(
                Rule.STACK_MISPLACED,
                at,
                what + ", and D has stacks for aggregations and for printing only.",
                "Make the stack a key of an aggregation, or print it with print().");
    }
}
