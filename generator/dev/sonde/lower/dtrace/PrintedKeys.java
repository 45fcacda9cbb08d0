package dev.sonde.lower.dtrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.Inventory;
import dev.sonde.lower.Parentheses;
import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Expression;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Conversion;
import dev.sonde.model.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What D's printa asks of the keys that it prints: it holds their types against the conversions. */
final class PrintedKeys {
    private final Map<Name, Set<Integer>> times = new HashMap<>();
    private final DTrace dialect;
    private final List<Diagnostic> diagnostics;

    private PrintedKeys(DTrace dialect, List<Diagnostic> diagnostics) {
        this.dialect = dialect;
        this.diagnostics = diagnostics;
    }

    static PrintedKeys of(Inventory inventory, DTrace dialect, List<Diagnostic> diagnostics) {
        PrintedKeys keys = new PrintedKeys(dialect, diagnostics);
        for (PrintAggregation print : inventory.every(PrintAggregation.class)) {
            if (print.format() instanceof Format format) {
                keys.add(print, format.conversions());
            }
        }
        return keys;
    }

    /** Its keys as they can be printed. */
    Aggregate fitted(Aggregate node) {
        Set<Integer> wide = times.getOrDefault(node.aggregation().name(), Set.of());
        List<Expression> keys = new ArrayList<>();
        for (int i = 0; i < node.keys().size(); i++) {
            Expression key = node.keys().get(i);
            keys.add(wide.contains(i) ? new Cast(Parentheses.unaryOperand(key)) : key);
        }
        return new Aggregate(node.at(), node.aggregation(), keys, node.value());
    }

    private void add(PrintAggregation print, List<Conversion> conversions) {
        for (int i = 0; i < conversions.size(); i++) {
            char letter = conversions.get(i).letter();
            boolean key = i < print.first().keys().size();
            if (letter == 'c' || (letter == 'Y' && !key)) {
                refuse(letter, key, print);
            } else if (letter == 'Y') {
                for (Aggregation aggregation : print.aggregations()) {
                    times.computeIfAbsent(aggregation.name(), name -> new HashSet<>())
                            .add(i);
                }
            }
        }
    }

    private void refuse(char letter, boolean key, PrintAggregation print) {
        diagnostics.add(new Diagnostic(
                Rule.FORMAT_UNSAYABLE,
                dialect.title() + " prints no " + (key ? "key" : "result") + " of an aggregation by %" + letter + ".",
                print.at(),
                "Print it by %d."));
    }
}
