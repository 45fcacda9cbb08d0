package dev.sonde.lower.dtrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.AggregationCall;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Quoted;
import dev.sonde.lower.ResultFormat;
import dev.sonde.model.AggregationFunction;
import dev.sonde.model.AggregationFunction.Average;
import dev.sonde.model.AggregationFunction.Count;
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
import dev.sonde.model.Format.Conversion;
import dev.sonde.model.Format.Piece;
import dev.sonde.model.Order;
import dev.sonde.model.Point;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Sequence;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
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
        List<Statement> statements = new ArrayList<>();
        if (node.most() > 0) {
            statements.add(new Truncate(node.aggregation().name(), node.most()));
        }
        statements.add(new Printa(format(node), node.aggregation().name()));
        return new Sequence(statements);
    }

    /** The sort options of a script; printa has one order for all. */
    static List<Code> sortOptions(Script script, List<Diagnostic> diagnostics) {
        Map<Order, PrintAggregation> first = new EnumMap<>(Order.class);
        Shape.walk(script, node -> {
            if (node instanceof PrintAggregation print
                    && !print.aggregation().keys().isEmpty()) {
                first.putIfAbsent(print.order(), print);
            }
        });
        PrintAggregation descending = first.get(Order.DESCENDING);
        if (descending != null && first.containsKey(Order.ASCENDING)) {
            diagnostics.add(new Diagnostic(
                    Rule.MIXED_ORDER,
                    "The script prints one aggregation upward and another downward, and D has one order for all.",
                    descending.at(),
                    "Print them all in one order, or make two scripts."));
        }
        return descending == null ? List.of() : List.of(new Code("aggsortrev"));
    }

    /** Warns where D's top list forgets results that are wanted later. */
    static void warnOfDroppedRows(Probe probe, List<Diagnostic> diagnostics) {
        boolean atEnd = probe.points().stream().allMatch(Point.End.class::isInstance);
        for (int i = 0; i < probe.statements().size(); i++) {
            if (probe.statements().get(i) instanceof PrintAggregation print && print.most() > 0 && !atEnd) {
                List<Statement> rest =
                        probe.statements().subList(i, probe.statements().size());
                boolean cleared = rest.stream()
                        .anyMatch(s -> s instanceof ClearAggregation clear
                                && clear.aggregation()
                                        .name()
                                        .equals(print.aggregation().name()));
                if (!cleared) {
                    diagnostics.add(new Diagnostic(
                            Rule.ROWS_DROPPED,
                            "D forgets the results of " + print.aggregation().name() + " that are not among the "
                                    + print.most() + " printed.",
                            print.at(),
                            "Clear it in the same probe, or print it at the end only."));
                }
            }
        }
    }

    private static Quoted format(PrintAggregation node) {
        Format format = ResultFormat.of(node);
        int split = ResultFormat.resultPiece(format);
        List<Piece> pieces = format.pieces();
        String keys = text(pieces.subList(0, split));
        String rest = text(pieces.subList(split + 1, pieces.size()));
        return new Quoted(new Code(keys + result(node, (Conversion) pieces.get(split)) + rest));
    }

    private static String result(PrintAggregation node, Conversion conversion) {
        boolean histogram = node.aggregation().function().isHistogram();
        return histogram ? "%@d" : "%@" + spelled(conversion).substring(1);
    }

    private static String text(List<Piece> pieces) {
        return CStrings.format(new Format(pieces), DPrinting::spelled).text().text();
    }

    private static String spelled(Conversion conversion) {
        return conversion.spelled(String.valueOf(conversion.letter()));
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
        return function instanceof LinearHistogram ? "lquantize" : "quantize";
    }
}
