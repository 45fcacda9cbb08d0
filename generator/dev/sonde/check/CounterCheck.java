package dev.sonde.check;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Statement.Increment;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Statement.Update;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.GlobalVariable;
import dev.sonde.model.Variable.KeyedVariable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Warns of variables that only count: all processors write one place, so SystemTap locks it, and D and bpftrace lose some. An
 * aggregation has a place for each processor.
 */
final class CounterCheck {
    private final Map<Name, Origin> counted = new LinkedHashMap<>();
    private final Map<Name, Integer> mentioned = new HashMap<>();
    private final Map<Name, Integer> harmless = new HashMap<>();

    private CounterCheck() {}

    static void check(Script script, Findings findings) {
        CounterCheck check = new CounterCheck();
        for (Probe probe : script.probes()) {
            boolean ofTracer = CostPhrases.isOfTracer(probe);
            Findings.walk(probe, probe.at(), (node, at) -> check.node(node, at, ofTracer));
        }
        check.counted.forEach((name, at) -> {
            if (check.mentioned.getOrDefault(name, 0).equals(check.harmless.getOrDefault(name, 0))) {
                findings.add(
                        Rule.COUNTER_LOCKED,
                        at,
                        "The variable " + name
                                + " only counts, and all processors write it: SystemTap locks it each time, and of "
                                + "1,000 counts on two processors D loses up to 2 and bpftrace up to 114.",
                        "Use the aggregation count() or sum(), and print it at the end.");
            }
        });
    }

    /** A count and a plain print by the tracer's own probes are harmless; any other mention needs the number at once. */
    private void node(Node node, Origin at, boolean ofTracer) {
        if (node instanceof Variable variable) {
            mentioned.merge(variable.name(), 1, Integer::sum);
        } else if (!ofTracer && node instanceof Increment increment) {
            count(increment.variable(), at);
        } else if (!ofTracer && node instanceof Update update && update.operator() == BinaryOperator.ADD) {
            count(update.variable(), at);
        } else if (ofTracer && node instanceof Printf printf) {
            for (Expression argument : printf.arguments()) {
                if (argument instanceof Read read) {
                    harmless.merge(read.variable().name(), 1, Integer::sum);
                }
            }
        }
    }

    private void count(Variable variable, Origin at) {
        if (variable instanceof GlobalVariable || variable instanceof KeyedVariable) {
            counted.putIfAbsent(variable.name(), at);
            harmless.merge(variable.name(), 1, Integer::sum);
        }
    }
}
