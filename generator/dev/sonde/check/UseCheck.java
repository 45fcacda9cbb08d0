package dev.sonde.check;

import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.ClearAggregation;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Escape.RawExpression;
import dev.sonde.model.Expression.IsSet;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Script;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Decrement;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Statement.Increment;
import dev.sonde.model.Statement.RawStatement;
import dev.sonde.model.Statement.Update;
import dev.sonde.model.Variable.GlobalVariable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds what is written and never read, or read and never written.
 *
 * <p>SystemTap and bpftrace print the first at the end unasked; SystemTap can't type the second.
 */
final class UseCheck {
    private final Map<Name, Origin> written = new LinkedHashMap<>();
    private final Map<Name, Origin> read = new LinkedHashMap<>();
    private final Map<Name, Origin> emptied = new LinkedHashMap<>();
    private boolean raw;

    private UseCheck() {}

    static void check(Script script, Findings findings) {
        UseCheck check = new UseCheck();
        Findings.walk(script, script.at(), check::node);
        if (!check.raw) {
            check.report(findings);
        }
    }

    private void node(Node node, Origin at) {
        if (node instanceof GlobalVariable global && global.initial() != null) {
            written.putIfAbsent(global.name(), at);
        }
        if (node instanceof Assign assign) {
            written.putIfAbsent(assign.variable().name(), at);
        } else if (node instanceof Update update) {
            written.putIfAbsent(update.variable().name(), at);
        } else if (node instanceof Increment increment) {
            written.putIfAbsent(increment.variable().name(), at);
        } else if (node instanceof Decrement decrement) {
            written.putIfAbsent(decrement.variable().name(), at);
        } else if (node instanceof Aggregate aggregate) {
            written.putIfAbsent(aggregate.aggregation().name(), at);
        } else if (node instanceof Read value) {
            read.putIfAbsent(value.variable().name(), at);
        } else if (node instanceof IsSet isSet) {
            read.putIfAbsent(isSet.variable().name(), at);
        } else if (node instanceof PrintAggregation print) {
            print.aggregations().forEach(a -> read.putIfAbsent(a.name(), at));
        } else if (node instanceof Delete delete) {
            emptied.putIfAbsent(delete.variable().name(), at);
        } else if (node instanceof ClearAggregation clear) {
            emptied.putIfAbsent(clear.aggregation().name(), at);
        } else {
            // Words of a tracer's own may read and write what they like.
            raw |= node instanceof RawStatement || node instanceof RawExpression;
        }
    }

    private void report(Findings findings) {
        written.forEach((name, at) -> {
            if (!read.containsKey(name)) {
                findings.add(
                        Rule.NEVER_READ,
                        at,
                        "The name " + name + " is written and never used.",
                        "Print it, for instance when the tracing ends, or leave it out.");
            }
        });
        read.forEach((name, at) -> neverWritten(name, "read", at, findings));
        emptied.forEach((name, at) -> {
            if (!read.containsKey(name)) {
                neverWritten(name, "emptied", at, findings);
            }
        });
    }

    private void neverWritten(Name name, String done, Origin at, Findings findings) {
        if (!written.containsKey(name)) {
            findings.add(
                    Rule.NEVER_WRITTEN,
                    at,
                    "The name " + name + " is " + done + " and never written.",
                    "Write it in some probe, or leave it out.");
        }
    }
}
