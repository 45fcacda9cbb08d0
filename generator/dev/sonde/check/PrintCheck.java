package dev.sonde.check;

import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationFunction.Deviation;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import dev.sonde.model.Sorting;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.If;
import java.util.ArrayList;
import java.util.List;

/** Holds what is printed of aggregations against what they are and how they are filled. */
final class PrintCheck {
    private PrintCheck() {}

    static void check(Script script, Findings findings) {
        Findings.walk(script, script.at(), (node, at) -> {
            if (node instanceof PrintAggregation print) {
                numbers(print, at, findings);
                if (print.aggregations().size() > 1) {
                    sideBySide(print, script, at, findings);
                }
            }
        });
    }

    private static void numbers(PrintAggregation print, Origin at, Findings findings) {
        boolean histogram = print.aggregations().stream()
                .anyMatch(aggregation -> aggregation.function().isHistogram());
        if (histogram && (print.divisor() != null || print.aggregations().size() > 1)) {
            findings.add(
                    Rule.HISTOGRAM_MISPLACED,
                    at,
                    "A histogram is divided or printed beside another aggregation.",
                    "Print it by itself, and divide the values before they are added.");
        }
        boolean deviation =
                print.aggregations().stream().anyMatch(aggregation -> aggregation.function() instanceof Deviation);
        if (deviation && print.divisor() != null) {
            findings.add(
                    Rule.DEVIATION_DIVIDED,
                    at,
                    "A standard deviation is divided when it is printed, which DTrace for Linux does wrong.",
                    "Divide the values before they are added.");
        }
        boolean sorted = print.sorting().key() != Sorting.BY_RESULT;
        if (histogram && (sorted || print.most() > 0) && print.first().keys().isEmpty()) {
            findings.add(
                    Rule.HISTOGRAM_MISPLACED,
                    at,
                    "A histogram without keys is sorted or cut.",
                    "Print it with print().");
        }
    }

    private static void sideBySide(PrintAggregation print, Script script, Origin at, Findings findings) {
        List<Name> names = print.aggregations().stream().map(Aggregation::name).toList();
        for (Probe probe : script.probes()) {
            if (!together(probe.statements(), names)) {
                String why = "A probe at " + probe.at() + " fills one of them and not the others, or with other keys.";
                findings.add(Rule.SIDE_BY_SIDE, at, why, "Fill all that are printed side by side with the same keys.");
                return;
            }
        }
    }

    /** Whether each list of statements fills all of the aggregations with the same keys, or none. */
    private static boolean together(List<Statement> statements, List<Name> names) {
        List<Aggregate> filled = new ArrayList<>();
        boolean inside = true;
        for (Statement statement : statements) {
            if (statement instanceof Aggregate aggregate
                    && names.contains(aggregate.aggregation().name())) {
                filled.add(aggregate);
            } else if (statement instanceof If branch) {
                inside &= together(branch.yes(), names) && together(branch.no(), names);
            }
        }
        long apart = filled.stream().map(a -> a.aggregation().name()).distinct().count();
        boolean all = filled.isEmpty() || apart == names.stream().distinct().count();
        return inside && all && filled.stream().allMatch(a -> sameKeys(a, filled.get(0)));
    }

    private static boolean sameKeys(Aggregate left, Aggregate right) {
        if (left.keys().size() != right.keys().size()) {
            return false;
        }
        for (int i = 0; i < left.keys().size(); i++) {
            Node key = left.keys().get(i);
            if (!Shape.same(key, right.keys().get(i))) {
                return false;
            }
        }
        return true;
    }
}
