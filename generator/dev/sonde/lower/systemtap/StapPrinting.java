package dev.sonde.lower.systemtap;

import dev.sonde.lower.ResultFormat;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationFunction;
import dev.sonde.model.AggregationFunction.Average;
import dev.sonde.model.AggregationFunction.Count;
import dev.sonde.model.AggregationFunction.LinearHistogram;
import dev.sonde.model.AggregationFunction.Maximum;
import dev.sonde.model.AggregationFunction.Minimum;
import dev.sonde.model.AggregationFunction.Sum;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Piece;
import dev.sonde.model.Name;
import dev.sonde.model.Order;
import dev.sonde.model.Origin;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Aggregations as SystemTap prints them: a loop over the keys. */
final class StapPrinting {
    private final VariablesUsed used;
    private final Map<String, Type> loopVariables = new HashMap<>();

    StapPrinting(VariablesUsed used) {
        this.used = used;
    }

    Statement print(PrintAggregation node) {
        Aggregation aggregation = node.aggregation();
        List<Name> names = loopNames(aggregation);
        List<Expression> keys = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            keys.add(new LocalName(names.get(i), aggregation.keys().get(i)));
        }
        List<Statement> body = row(node.at(), ResultFormat.of(node), aggregation, keys);
        if (names.isEmpty()) {
            // D prints nothing for an aggregation without results; @avg of one is an error here.
            Expression filled = new Statistic(new Code("@count"), aggregation.name(), List.of(), List.of());
            return new If(node.at(), filled, body, List.of());
        }
        Integer limit = node.most() > 0 ? node.most() : null;
        return new Foreach(names, aggregation.name(), order(aggregation.function(), node.order()), limit, body);
    }

    private List<Statement> row(Origin at, Format format, Aggregation aggregation, List<Expression> keys) {
        Statistic result = result(aggregation, keys);
        if (!aggregation.function().isHistogram()) {
            List<Expression> arguments = new ArrayList<>(keys);
            arguments.add(result);
            return List.of(new Printf(at, format, arguments));
        }
        int split = ResultFormat.resultPiece(format);
        List<Statement> statements = new ArrayList<>();
        addText(statements, at, format.pieces().subList(0, split), keys);
        statements.add(new PrintHistogram(result));
        addText(
                statements,
                at,
                format.pieces().subList(split + 1, format.pieces().size()),
                List.of());
        return statements;
    }

    private static void addText(List<Statement> statements, Origin at, List<Piece> pieces, List<Expression> arguments) {
        if (!pieces.isEmpty()) {
            statements.add(new Printf(at, new Format(pieces), arguments));
        }
    }

    private List<Name> loopNames(Aggregation aggregation) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < aggregation.keys().size(); i++) {
            names.add(loopName(
                    aggregation.keyNames().get(i).text(), aggregation.keys().get(i)));
        }
        return names;
    }

    // A loop variable must be no variable of the script, and one name has one type in a probe.
    private Name loopName(String word, Type type) {
        for (int i = 1; ; i++) {
            String name = "k_" + word + (i == 1 ? "" : "_" + i);
            if (!used.has(new Name(name)) && loopVariables.getOrDefault(name, type) == type) {
                loopVariables.put(name, type);
                return new Name(name);
            }
        }
    }

    private static Statistic result(Aggregation aggregation, List<Expression> keys) {
        List<Expression> ranges = new ArrayList<>();
        if (aggregation.function() instanceof LinearHistogram linear) {
            ranges.add(new IntLiteral(linear.low()));
            ranges.add(new IntLiteral(linear.high()));
            ranges.add(new IntLiteral(linear.step()));
        }
        return new Statistic(new Code(operator(aggregation.function())), aggregation.name(), keys, ranges);
    }

    private static Code order(AggregationFunction function, Order order) {
        String by = function instanceof Count || function.isHistogram() ? "" : " " + operator(function) + " ";
        return new Code(by + (order == Order.DESCENDING ? "-" : "+"));
    }

    private static String operator(AggregationFunction function) {
        if (function instanceof Count) {
            return "@count";
        }
        if (function instanceof Sum) {
            return "@sum";
        }
        if (function instanceof Average) {
            return "@avg";
        }
        if (function instanceof Minimum) {
            return "@min";
        }
        if (function instanceof Maximum) {
            return "@max";
        }
        return function instanceof LinearHistogram ? "@hist_linear" : "@hist_log";
    }
}
