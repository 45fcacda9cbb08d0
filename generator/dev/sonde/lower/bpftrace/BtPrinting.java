package dev.sonde.lower.bpftrace;

import dev.sonde.check.Rule;
import dev.sonde.lower.AggregationCall;
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
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Conversion;
import dev.sonde.model.Format.Piece;
import dev.sonde.model.Name;
import dev.sonde.model.Order;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Sorting;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.StringFunction;
import dev.sonde.model.Type;
import java.util.ArrayList;
import java.util.List;

/** Aggregations as bpftrace fills and prints them: in its own layout, or from 0.23 on by a loop over the map. */
final class BtPrinting {
    private static final int MOST_RANGES = 1000;
    private static final Code LOOP_KEYS = new Code("$sonde_row.0");
    private static final Code LOOP_RESULT = new Code("$sonde_row.1");

    private final Refusals refusals;
    private final Prelude prelude;

    BtPrinting(Refusals refusals, Prelude prelude) {
        this.refusals = refusals;
        this.prelude = prelude;
    }

    /** The call for an aggregation whose keys and value are lowered. */
    Statement aggregate(Aggregate node) {
        AggregationFunction function = node.aggregation().function();
        if (function instanceof Deviation) {
            return BtDeviations.aggregate(node);
        }
        Expression value = BtTypes.kept(node.value());
        List<Expression> arguments = new ArrayList<>(List.of(knownSoon(value)));
        // Before 0.27 a count without keys prints itself at the end, cleared or not; a sum of ones does not.
        boolean ones = function instanceof Count && node.keys().isEmpty();
        if (function instanceof Count && !ones) {
            arguments.clear();
        }
        if (function instanceof Maximum && !BtTypes.isNonNegative(value)) {
            refusals.since(BpftraceVersion.V0_23, node.at(), "greatest of numbers that may be negative");
        }
        if (function instanceof Minimum && !BtTypes.isShort(value)) {
            refusals.since(BpftraceVersion.V0_23, node.at(), "least of numbers that may need more than 32 bits");
        }
        if (function instanceof LinearHistogram linear) {
            checkRanges(linear, node.at());
            arguments.add(new IntLiteral(linear.low()));
            arguments.add(new IntLiteral(linear.high()));
            arguments.add(new IntLiteral(linear.step()));
        }
        Code name = new Code(ones ? "sum" : functionName(function));
        return new AggregationCall(
                node.at(), node.aggregation().name(), BtExpressions.keys(node.keys()), name, arguments);
    }

    // 0.27 learns late what its own functions give, and takes the keys of such a map for ints where they are ranked.
    private Expression knownSoon(Expression value) {
        boolean late = refusals.version().has(BpftraceVersion.V0_27)
                && Shape.has(value, part -> part instanceof StringFunction || part instanceof StringContains);
        return late ? BtTypes.declared(value) : value;
    }

    List<Statement> print(PrintAggregation node) {
        List<Statement> statements = new ArrayList<>();
        for (Aggregation aggregation : node.aggregations()) {
            if (aggregation.function() instanceof Deviation) {
                refusals.since(BpftraceVersion.V0_23, node.at(), "standard deviation");
                statements.add(BtDeviations.computed(node.at(), aggregation));
            }
        }
        statements.addAll(printed(node));
        return statements;
    }

    private List<Statement> printed(PrintAggregation node) {
        boolean loops = refusals.version().has(BpftraceVersion.V0_23);
        boolean several = node.aggregations().size() > 1;
        if (node.first().function().isHistogram()) {
            return several ? sideBySideHistograms(node) : histogram(node);
        }
        boolean keyed = !node.first().keys().isEmpty();
        if (keyed && node.most() > 0 && loops) {
            return List.of(ranking(node));
        }
        boolean byFixed = node.divisor() == null || node.divisor() instanceof IntLiteral;
        if (node.format() == null && !several && byFixed) {
            warnOfOrder(node, "with the least first", node.sorting().order() == Order.DESCENDING);
            return List.of(map(node));
        }
        String what = several
                ? "line of several results"
                : byFixed ? "format for the results of an aggregation" : "division of results by a value";
        if (!refusals.since(BpftraceVersion.V0_23, Rule.FORMAT_UNSAYABLE, node.at(), what)) {
            return List.of();
        }
        if (!keyed) {
            return row(node, LOOP_KEYS, result(node.first(), LOOP_KEYS));
        }
        warnOfOrder(node, "in no order", true);
        List<Statement> row = row(node, LOOP_KEYS, number(LOOP_RESULT));
        return List.of(new MapLoop(node.at(), node.first().name(), row));
    }

    private void warnOfOrder(PrintAggregation node, String how, boolean differs) {
        boolean sorted = !node.first().keys().isEmpty();
        if (sorted && (differs || node.sorting().key() != Sorting.BY_RESULT)) {
            refusals.add(
                    Rule.ORDER_LOST,
                    node.at(),
                    "The results of " + node.first().name() + " come " + how + " in bpftrace.",
                    "Sort the output, or use printTop with bpftrace 0.23 or later, which sorts by the result.");
        }
    }

    private static PrintMap map(PrintAggregation node) {
        Long divisor = node.divisor() instanceof IntLiteral literal ? literal.value() : null;
        boolean some = node.most() > 0 && !node.first().keys().isEmpty();
        Integer most = some || divisor != null ? Integer.valueOf(some ? node.most() : 0) : null;
        return new PrintMap(node.at(), node.first().name(), most, divisor);
    }

    private List<Statement> sideBySideHistograms(PrintAggregation node) {
        refusals.none(Rule.UNSAYABLE, node.at(), "histograms side by side", "Print one after the other.");
        return List.of();
    }

    private List<Statement> histogram(PrintAggregation node) {
        List<Statement> statements = new ArrayList<>();
        if (!(node.format() instanceof Format format)) {
            warnOfOrder(node, "with the least first", node.sorting().order() == Order.DESCENDING);
            statements.add(map(node));
            return statements;
        }
        if (!node.first().keys().isEmpty()) {
            refusals.none(
                    Rule.FORMAT_UNSAYABLE,
                    node.at(),
                    "format for a histogram with keys",
                    "Print it without a format: bpftrace prints the keys in its own layout.");
            return statements;
        }
        List<Piece> pieces = format.pieces();
        int split = 0;
        while (!(pieces.get(split) instanceof Conversion)) {
            split++;
        }
        addText(statements, node.at(), pieces.subList(0, split));
        statements.add(map(node));
        addText(statements, node.at(), pieces.subList(split + 1, pieces.size()));
        return statements;
    }

    private void addText(List<Statement> statements, Origin at, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            statements.addAll(BtPrintf.of(new Printf(at, new Format(pieces), List.of()), refusals, prelude));
        }
    }

    private Ranking ranking(PrintAggregation node) {
        Name best = prelude.name("best");
        Name found = prelude.name("found");
        Name done = prelude.name("done");
        List<Statement> row = row(node, new Code("@" + found), new MapValue(new Code("@" + best)));
        return new Ranking(node.at(), node.first().name(), node.most(), prelude.name("rank"), best, found, done, row);
    }

    /** The line of a result, whose keys are {@code keys}; {@code first} is the first of its values, which is at hand. */
    private List<Statement> row(PrintAggregation node, Code keys, Expression first) {
        List<Expression> arguments = new ArrayList<>();
        List<Type> types = node.first().keys();
        for (int i = 0; i < types.size(); i++) {
            arguments.add(new RowKey(keys, types.size() == 1 ? null : i, types.get(i)));
        }
        for (Aggregation aggregation : node.aggregations()) {
            Expression result = aggregation.equals(node.first()) ? first : result(aggregation, keys);
            Expression divisor = node.divisor();
            arguments.add(divisor == null ? result : new Binary(BinaryOperator.DIVIDE, result, divisor));
        }
        return BtPrintf.of(new Printf(node.at(), ResultFormat.of(node), arguments), refusals, prelude);
    }

    private static Expression result(Aggregation aggregation, Code keys) {
        String key = aggregation.keys().isEmpty() ? "" : "[" + keys + "]";
        return number(new Code("@" + aggregation.name() + key));
    }

    private static Expression number(Code place) {
        return new Cast(Cast.INT64, new MapValue(place));
    }

    private void checkRanges(LinearHistogram linear, Origin at) {
        if (linear.low() < 0) {
            refusals.none(
                    Rule.UNSAYABLE,
                    at,
                    "histogram with ranges below 0",
                    "Add a fixed number to the value, and read the ranges with it in mind.");
        }
        if ((linear.high() - (long) linear.low()) / linear.step() > MOST_RANGES) {
            refusals.none(
                    Rule.UNSAYABLE, at, "histogram with more than " + MOST_RANGES + " ranges", "Use a larger step.");
        }
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
        return function instanceof LinearHistogram ? "lhist" : "hist";
    }
}
