package dev.sonde.lower.systemtap;

import dev.sonde.lower.Inventory;
import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import dev.sonde.model.Type;

/**
 * How many statements a firing may need: SystemTap stops in the middle of a long table after ten times MAXACTION of them, which is
 * 1000 by itself. So it was seen with 5.6 in probes on markers, functions, system calls, timers, profile and the beginning.
 */
final class StapActions {
    private static final int OWN_LIMIT = 1000;
    private static final int OWN_KEYS = 2048;
    /** What a firing does besides printing tables. */
    private static final int OTHER = 100;

    private StapActions() {}

    /** The limit that the longest tables need, in whole thousands, or 0 where SystemTap's own is enough. */
    static long limit(Inventory inventory) {
        if (!inventory.has(PrintAggregation.class)) {
            return 0;
        }
        Script script = inventory.script();
        long most = 0;
        for (Probe probe : script.probes()) {
            most = Math.max(most, printed(probe, script) / 10);
        }
        return most + OTHER <= OWN_LIMIT ? 0 : (most + OTHER + OWN_LIMIT - 1) / OWN_LIMIT * OWN_LIMIT;
    }

    private static long printed(Probe probe, Script script) {
        int asked = script.options().tableKeys();
        int keys = asked > 0 ? asked : OWN_KEYS;
        long[] all = {0};
        Shape.walk(probe, node -> {
            if (node instanceof PrintAggregation print && !print.first().keys().isEmpty()) {
                all[0] += rows(print, keys);
            }
        });
        return all[0];
    }

    private static long rows(PrintAggregation print, int keys) {
        long rows = print.most() > 0 ? Math.min(print.most(), keys) : keys;
        long deviations = print.aggregations().stream()
                .distinct()
                .filter(StapDeviations::isOne)
                .count();
        // A step of the loop and the line; a stack or a histogram cuts the line in pieces.
        return rows * (2 + 2 * pieces(print.first())) + deviations * keys * 2;
    }

    private static long pieces(Aggregation aggregation) {
        long stacks = aggregation.keys().stream().filter(Type::isStack).count();
        return stacks + (aggregation.function().isHistogram() ? 1 : 0);
    }
}
