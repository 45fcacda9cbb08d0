package dev.sonde.lower.systemtap;

import dev.sonde.lower.NamedValue;
import dev.sonde.lower.ResultFormat;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationFunction;
import dev.sonde.model.AggregationFunction.Average;
import dev.sonde.model.AggregationFunction.Count;
import dev.sonde.model.AggregationFunction.Deviation;
import dev.sonde.model.AggregationFunction.LinearHistogram;
import dev.sonde.model.AggregationFunction.Maximum;
import dev.sonde.model.AggregationFunction.Minimum;
import dev.sonde.model.AggregationFunction.Sum;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Code;
import dev.sonde.model.Escape.Call;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Conversion;
import dev.sonde.model.Format.Piece;
import dev.sonde.model.Name;
import dev.sonde.model.Order;
import dev.sonde.model.Origin;
import dev.sonde.model.Sequence;
import dev.sonde.model.Sorting;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.CallStatement;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Aggregations as SystemTap prints them: a loop over the keys. */
final class StapPrinting {
    private final VariablesUsed used;
    private final Map<String, Type> loopVariables = new HashMap<>();

    StapPrinting(VariablesUsed used) {
        this.used = used;
    }

    Statement print(PrintAggregation node) {
        List<Statement> statements = new ArrayList<>();
        node.aggregations().stream()
                .distinct()
                .filter(StapDeviations::isOne)
                .forEach(deviation -> statements.add(computed(node.at(), deviation)));
        statements.add(printed(node));
        return statements.size() == 1 ? statements.get(0) : new Sequence(statements);
    }

    private Statement computed(Origin at, Aggregation deviation) {
        List<Name> names = loopNames(deviation);
        Statement computed = StapDeviations.computed(at, deviation, loopValues(deviation, names));
        if (names.isEmpty()) {
            return new If(at, count(deviation.name()), List.of(computed), List.of());
        }
        List<Code> keys = names.stream().map(name -> new Code(name.text())).toList();
        return new Foreach(at, keys, deviation.name(), null, null, List.of(computed));
    }

    private static Statistic count(Name name) {
        return new Statistic(new Code("@count"), name, List.of(), List.of());
    }

    private static List<Expression> loopValues(Aggregation aggregation, List<Name> names) {
        List<Expression> values = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            values.add(new NamedValue(names.get(i), aggregation.keys().get(i)));
        }
        return List.copyOf(values);
    }

    private Statement printed(PrintAggregation node) {
        List<Name> names = loopNames(node.first());
        List<Expression> keys = loopValues(node.first(), names);
        List<Expression> values = new ArrayList<>(keys);
        node.aggregations().forEach(aggregation -> values.add(divided(result(aggregation, keys), node.divisor())));
        List<Statement> row = row(node.at(), ResultFormat.of(node), values);
        if (names.isEmpty()) {
            // D prints nothing for an aggregation without results; @avg of one is an error here.
            return new If(node.at(), count(node.first().name()), row, List.of());
        }
        Integer limit = node.most() > 0 ? node.most() : null;
        List<Code> sorted = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String mark = i == node.sorting().key() ? sign(node.sorting().order()) : "";
            sorted.add(new Code(names.get(i) + mark));
        }
        Name table = StapDeviations.isOne(node.first())
                ? StapDeviations.result(node.first().name())
                : node.first().name();
        return new Foreach(node.at(), sorted, table, order(node), limit, row);
    }

    private static Expression divided(Expression result, @Nullable Expression divisor) {
        return divisor == null ? result : new Binary(BinaryOperator.DIVIDE, result, divisor);
    }

    /** One line; stacks and histograms have print functions of their own, so the format is cut where they stand. */
    private static List<Statement> row(Origin at, Format format, List<Expression> values) {
        List<Statement> statements = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        List<Expression> arguments = new ArrayList<>();
        Iterator<Expression> next = values.iterator();
        for (Piece piece : format.pieces()) {
            Expression value = piece instanceof Conversion ? next.next() : null;
            if (value == null || !printsItself(value)) {
                pieces.add(piece);
                if (value != null) {
                    arguments.add(value);
                }
                continue;
            }
            addPrintf(statements, at, pieces, arguments);
            statements.add(value.type().isStack() ? printStack(at, value) : new PrintHistogram(value));
        }
        addPrintf(statements, at, pieces, arguments);
        return statements;
    }

    private static boolean printsItself(Expression value) {
        boolean histogram = value instanceof Statistic statistic
                && statistic.operator().text().startsWith("@hist");
        return histogram || value.type().isStack();
    }

    private static void addPrintf(List<Statement> statements, Origin at, List<Piece> pieces, List<Expression> values) {
        if (!pieces.isEmpty()) {
            statements.add(new Printf(at, new Format(pieces), values));
            pieces.clear();
            values.clear();
        }
    }

    /** The printing of a stack by its addresses. */
    static Statement printStack(Origin at, Expression stack) {
        String function = stack.type() == Type.KERNEL_STACK ? "print_stack" : "print_ustack";
        return new CallStatement(at, call(function, stack));
    }

    /** A call of a tapset's function. */
    static Call call(String function, Expression argument) {
        return new Call(Origin.UNKNOWN, new Name(function), List.of(argument), Type.INT);
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

    private static Expression result(Aggregation aggregation, List<Expression> keys) {
        if (StapDeviations.isOne(aggregation)) {
            return new Read(StapDeviations.result(aggregation, keys));
        }
        List<Expression> ranges = new ArrayList<>();
        if (aggregation.function() instanceof LinearHistogram linear) {
            ranges.add(new IntLiteral(linear.low()));
            ranges.add(new IntLiteral(linear.high()));
            ranges.add(new IntLiteral(linear.step()));
        }
        return new Statistic(new Code(operator(aggregation.function())), aggregation.name(), keys, ranges);
    }

    private static @Nullable Code order(PrintAggregation node) {
        if (node.sorting().key() != Sorting.BY_RESULT) {
            return null;
        }
        AggregationFunction function = node.first().function();
        boolean plain = function instanceof Count || function instanceof Deviation || function.isHistogram();
        String by = plain ? "" : " " + operator(function) + " ";
        return new Code(by + sign(node.sorting().order()));
    }

    private static String sign(Order order) {
        return order == Order.DESCENDING ? "-" : "+";
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
