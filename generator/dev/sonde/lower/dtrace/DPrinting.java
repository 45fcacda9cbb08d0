package dev.sonde.lower.dtrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.AggregationCall;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Inventory;
import dev.sonde.lower.Quoted;
import dev.sonde.lower.ResultFormat;
import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationFunction;
import dev.sonde.model.AggregationFunction.Average;
import dev.sonde.model.AggregationFunction.Count;
import dev.sonde.model.AggregationFunction.Deviation;
import dev.sonde.model.AggregationFunction.LinearHistogram;
import dev.sonde.model.AggregationFunction.Maximum;
import dev.sonde.model.AggregationFunction.Minimum;
import dev.sonde.model.AggregationFunction.Sum;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.ClearAggregation;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Format;
import dev.sonde.model.Name;
import dev.sonde.model.Order;
import dev.sonde.model.Point;
import dev.sonde.model.Probe;
import dev.sonde.model.Sequence;
import dev.sonde.model.Sorting;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.If;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Aggregations as D fills and prints them. */
final class DPrinting {
    private DPrinting() {}

    static Statement aggregate(Aggregate node) {
        AggregationFunction function = node.aggregation().function();
        List<Expression> arguments = new ArrayList<>();
        if (!(function instanceof Count)) {
            arguments.add(node.value());
        }
        if (function instanceof LinearHistogram linear) {
            arguments.add(new IntLiteral(linear.low()));
            arguments.add(new IntLiteral(linear.high()));
            arguments.add(new IntLiteral(linear.step()));
        }
        return new AggregationCall(
                node.at(), node.aggregation().name(), node.keys(), new Code(functionName(function)), arguments);
    }

    static Sequence print(PrintAggregation node) {
        List<Name> names = node.aggregations().stream().map(Aggregation::name).toList();
        List<Statement> statements = new ArrayList<>();
        if (node.most() > 0) {
            names.forEach(name -> statements.add(new Truncate(node.at(), name, node.most())));
        }
        Expression divisor = node.divisor();
        if (divisor != null) {
            names.forEach(name -> statements.add(new Normalize(node.at(), name, divisor)));
        }
        statements.add(new Printa(node.at(), format(node), names));
        if (divisor != null) {
            names.forEach(name -> statements.add(new Denormalize(node.at(), name)));
        }
        return new Sequence(statements);
    }

    /** The sort options of a script; printa has one order for all. */
    static List<Code> sortOptions(Inventory inventory, List<Diagnostic> diagnostics) {
        Map<Sorting, PrintAggregation> first = new LinkedHashMap<>();
        for (PrintAggregation print : inventory.every(PrintAggregation.class)) {
            if (!print.first().keys().isEmpty()) {
                first.putIfAbsent(print.sorting(), print);
            }
        }
        List<Map.Entry<Sorting, PrintAggregation>> sortings = List.copyOf(first.entrySet());
        if (sortings.size() > 1) {
            diagnostics.add(new Diagnostic(
                    Rule.MIXED_ORDER,
                    "The script prints aggregations in several orders, and D has one order for all.",
                    sortings.get(1).getValue().at(),
                    "Print them all in one order, or make two scripts."));
        }
        return sortings.isEmpty() ? List.of() : sortOptions(sortings.get(0).getKey());
    }

    private static List<Code> sortOptions(Sorting sorting) {
        List<Code> options = new ArrayList<>();
        if (sorting.order() == Order.DESCENDING) {
            options.add(new Code("aggsortrev"));
        }
        if (sorting.key() != Sorting.BY_RESULT) {
            options.add(new Code("aggsortkey"));
            options.add(new Code("aggsortkeypos=" + sorting.key()));
        }
        return options;
    }

    /** Warns of the averages that this DTrace prints wrong when they are negative. */
    static void warnOfAverages(Inventory inventory, DTrace dialect, List<Diagnostic> diagnostics) {
        Map<Name, PrintAggregation> averages = new LinkedHashMap<>();
        for (PrintAggregation print : inventory.every(PrintAggregation.class)) {
            print.aggregations().stream()
                    .filter(aggregation -> aggregation.function() instanceof Average)
                    .forEach(aggregation -> averages.putIfAbsent(aggregation.name(), print));
        }
        averages.forEach((name, print) -> diagnostics.add(new Diagnostic(
                Rule.AVERAGE_OF_NEGATIVES,
                dialect.title() + " prints the average " + name + " wrong when it is negative.",
                print.at(),
                "Print a sum and a count instead, if the values can be negative.")));
    }

    /** Refuses the top of several: trunc() cuts each by its own results, and the lines would have gaps. */
    static void refuseTopOfSeveral(Inventory inventory, DTrace dialect, List<Diagnostic> diagnostics) {
        for (PrintAggregation print : inventory.every(PrintAggregation.class)) {
            if (print.most() > 0 && print.aggregations().size() > 1) {
                diagnostics.add(new Diagnostic(
                        Rule.UNSAYABLE,
                        dialect.title() + " has no top list of several aggregations side by side.",
                        print.at(),
                        "Print all of them with descending(), or the top of one."));
            }
        }
    }

    /** Warns where D's top list forgets results that are wanted later. */
    static void warnOfDroppedRows(Probe probe, List<Diagnostic> diagnostics) {
        if (!probe.points().stream().allMatch(Point.End.class::isInstance)) {
            warnOfDroppedRows(probe.statements(), diagnostics);
        }
    }

    private static void warnOfDroppedRows(List<Statement> statements, List<Diagnostic> diagnostics) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i) instanceof If branch) {
                warnOfDroppedRows(branch.yes(), diagnostics);
                warnOfDroppedRows(branch.no(), diagnostics);
            } else if (statements.get(i) instanceof PrintAggregation print && print.most() > 0) {
                List<Statement> rest = statements.subList(i, statements.size());
                boolean cleared = rest.stream()
                        .anyMatch(s -> s instanceof ClearAggregation clear
                                && clear.aggregation()
                                        .name()
                                        .equals(print.first().name()));
                if (!cleared) {
                    diagnostics.add(new Diagnostic(
                            Rule.ROWS_DROPPED,
                            "D forgets the results of " + print.first().name() + " that are not among the "
                                    + print.most() + " printed.",
                            print.at(),
                            "Clear it in the same probe, or print it at the end only."));
                }
            }
        }
    }

    // The conversions of the results are the last ones, and D marks them.
    private static Quoted format(PrintAggregation node) {
        Format format = ResultFormat.of(node);
        int keys = node.first().keys().size();
        boolean histogram = node.first().function().isHistogram();
        int[] seen = {0};
        return CStrings.format(format, conversion -> {
            String spelled = conversion.spelled(String.valueOf(conversion.letter()));
            if (seen[0]++ < keys) {
                return spelled;
            }
            return histogram ? "%@d" : "%@" + spelled.substring(1);
        });
    }

    private static String functionName(AggregationFunction function) {
        if (function instanceof Count) {
            return "count";
        }
        if (function instanceof Sum) {
            return "sum";
        }
        if (function instanceof Average) {
            return "avg";
        }
        if (function instanceof Minimum) {
            return "min";
        }
        if (function instanceof Maximum) {
            return "max";
        }
        if (function instanceof Deviation) {
            return "stddev";
        }
        return function instanceof LinearHistogram ? "lquantize" : "quantize";
    }
}
