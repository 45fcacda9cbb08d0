package dev.sonde.check;

import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.ClearAggregation;
import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.ParameterValue;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import dev.sonde.provider.ParameterType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Warns of aggregations that grow with each event, or beyond what the tracers give them, until they are full. */
final class KeyCostCheck {
    private final Script script;
    private final Map<Aggregate, Origin> filled = new LinkedHashMap<>();
    private final Set<Name> cleared = new HashSet<>();

    private KeyCostCheck(Script script) {
        this.script = script;
    }

    static void check(Script script, Findings findings) {
        KeyCostCheck check = new KeyCostCheck(script);
        Findings.walk(script, script.at(), check::node);
        check.filled.forEach((aggregate, at) -> {
            if (!check.cleared.contains(aggregate.aggregation().name())) {
                check.keys(aggregate, at, findings);
            }
        });
    }

    private void node(Node node, Origin at) {
        if (node instanceof Aggregate aggregate) {
            filled.put(aggregate, at);
        } else if (node instanceof ClearAggregation clear) {
            cleared.add(clear.aggregation().name());
        }
    }

    private void keys(Aggregate aggregate, Origin at, Findings findings) {
        String name = aggregate.aggregation().name().text();
        for (Expression key : aggregate.keys()) {
            String endless = endless(key);
            if (!endless.isEmpty()) {
                findings.add(
                        Rule.KEYS_ENDLESS,
                        at,
                        "The aggregation " + name + " is kept for each value of " + endless
                                + ", which is new at each event: it grows until the tracer has no room, "
                                + "which SystemTap has for 2048 keys and bpftrace for 4096.",
                        "Leave the key out or divide it into ranges, or clear the aggregation again and again.");
            } else if (key.type().isStack() && script.options().tableKeys() == 0) {
                findings.add(
                        Rule.TABLE_FULL,
                        at,
                        "The aggregation " + name + " is kept for each stack: programs have more than the 2048 that "
                                + "SystemTap has room for, which then ends the script, and the 4096 of bpftrace.",
                        "Give the script a tableSize(…), or clear the aggregation again and again.");
            }
        }
    }

    /** What of a key never comes again, as a noun; empty when nothing is known to. */
    private static String endless(Node key) {
        if (key instanceof Builtin.Timestamp || key instanceof Builtin.WallTime) {
            return "the time";
        }
        if (key instanceof ParameterValue value
                && value.parameter().type() instanceof ParameterType.Pointer
                && !value.marker().facts().often().isEmpty()) {
            return "the address " + value.parameter().name();
        }
        return key instanceof Binary binary && !narrows(binary) ? endlessBelow(binary) : "";
    }

    private static String endlessBelow(Binary binary) {
        StringBuilder found = new StringBuilder();
        Shape.forEachChild(binary, child -> found.append(found.isEmpty() ? endless(child) : ""));
        return found.toString();
    }

    private static boolean narrows(Binary binary) {
        return switch (binary.operator().family()) {
            case ARITHMETIC ->
                switch (binary.operator()) {
                    case DIVIDE, MODULO -> true;
                    default -> false;
                };
            case BITS, COMPARISON, LOGIC -> true;
        };
    }
}
