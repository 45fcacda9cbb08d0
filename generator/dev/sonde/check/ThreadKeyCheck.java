package dev.sonde.check;

import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.KeyedVariable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Warns of tables that carry something from probe to probe by a string: a string is dear, and threads share it. */
final class ThreadKeyCheck {
    private ThreadKeyCheck() {}

    static void check(Script script, Findings findings) {
        Set<Name> carried = new HashSet<>();
        Shape.walk(script, node -> {
            if (node instanceof Delete delete && delete.variable() instanceof KeyedVariable table) {
                carried.add(table.name());
            }
        });
        for (Probe probe : script.probes()) {
            String often = CostPhrases.often(probe);
            if (!often.isEmpty()) {
                Findings.walk(probe, probe.at(), (node, at) -> {
                    if (node instanceof Assign assign
                            && assign.variable() instanceof KeyedVariable table
                            && carried.contains(table.name())
                            && isByStringOnly(table.keys())) {
                        findings.add(
                                Rule.KEY_STRING,
                                at,
                                "The table " + table.name() + " is written by a string with " + often
                                        + ": threads with the same string write over each other, "
                                        + "and an event costs up to 3 times as much.",
                                "Use perThread(…), or make tid() a key.");
                    }
                });
            }
        }
    }

    private static boolean isByStringOnly(List<Expression> keys) {
        return Expression.types(keys).contains(Type.STRING)
                && keys.stream().noneMatch(key -> key instanceof Builtin.Tid || key instanceof Builtin.Pid);
    }
}
