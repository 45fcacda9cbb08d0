package dev.sonde.golden;

import dev.sonde.dsl.Script;
import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationFunction;
import dev.sonde.model.AggregationStatement;
import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Conversion;
import dev.sonde.model.Node;
import dev.sonde.model.Options;
import dev.sonde.model.Order;
import dev.sonde.model.Point;
import dev.sonde.model.Point.Every;
import dev.sonde.model.Probe;
import dev.sonde.model.Scope;
import dev.sonde.model.ScriptParameter;
import dev.sonde.model.Shape;
import dev.sonde.model.Sorting;
import dev.sonde.model.Statement;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import dev.sonde.model.SystemPoint.KernelFunctionPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.GlobalVariable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The constructs that a script has, in words: a record of the model is one, and what makes a difference inside it. */
final class Constructs {
    private final Set<Construct> found = new TreeSet<>();

    private Constructs() {}

    /** The parts of the language, in the order of the table. */
    enum Part {
        PROBES,
        EXPRESSIONS,
        VARIABLES,
        AGGREGATIONS,
        OUTPUT,
        STATEMENTS,
        OPTIONS
    }

    /**
     * One of them.
     *
     * @param part where it belongs
     * @param name what it is
     */
    record Construct(Part part, String name) implements Comparable<Construct> {
        @Override
        public int compareTo(Construct other) {
            int byPart = part.compareTo(other.part);
            return byPart != 0 ? byPart : name.compareTo(other.name);
        }
    }

    static Set<Construct> of(Script script) {
        Constructs constructs = new Constructs();
        options(script.model().options(), script.model().scope(), constructs);
        Shape.walk(script.model(), constructs::visit);
        return constructs.found;
    }

    private static void options(Options options, Scope scope, Constructs constructs) {
        constructs.addIf(options.stringBytes() > 0, Part.OPTIONS, "string size");
        constructs.addIf(options.tableKeys() > 0, Part.OPTIONS, "table size");
        constructs.addIf(options.bufferBytes() > 0, Part.OPTIONS, "buffer size");
        constructs.addIf(options.aggregationBytes() > 0, Part.OPTIONS, "aggregation size");
        constructs.addIf(options.switchMilliseconds() > 0, Part.OPTIONS, "switch rate");
        constructs.addIf(options.destructive(), Part.OPTIONS, "destructive");
        constructs.addIf(scope == Scope.WHOLE_SYSTEM, Part.OPTIONS, "whole system");
    }

    private void visit(Node node) {
        if (node instanceof Point point) {
            add(Part.PROBES, point(point));
        } else if (node instanceof Probe probe) {
            addIf(probe.points().size() > 1, Part.PROBES, "several points");
            addIf(probe.predicate() != null, Part.PROBES, "predicate");
        } else if (node instanceof Variable variable) {
            add(Part.VARIABLES, words(variable) + " of type " + words(variable.type()));
            boolean initial = variable instanceof GlobalVariable global && global.initial() != null;
            addIf(initial, Part.VARIABLES, "initial value of type " + words(variable.type()));
        } else if (node instanceof ScriptParameter parameter) {
            add(Part.OPTIONS, "parameter of type " + words(parameter.type()));
        } else if (node instanceof Binary binary) {
            add(
                    Part.EXPRESSIONS,
                    "`" + binary.operator() + "` on " + words(binary.left().type()));
        } else if (node instanceof Unary unary) {
            add(Part.EXPRESSIONS, "`" + unary.operator() + "`");
        } else if (node instanceof Expression expression) {
            add(Part.EXPRESSIONS, words(expression));
        } else if (node instanceof Format format) {
            format.conversions().forEach(this::conversion);
        } else if (node instanceof AggregationStatement statement) {
            aggregation(statement);
        } else if (node instanceof Statement statement) {
            add(Part.STATEMENTS, words(statement));
        }
    }

    private static String point(Point point) {
        if (point instanceof Every every) {
            return "every so many " + words(every.unit());
        }
        if (point instanceof KernelEventPoint event) {
            return words(event.event());
        }
        if (point instanceof SyscallPoint call) {
            return (call.name() == null ? "every" : "one") + " syscall, " + words(call.edge());
        }
        if (point instanceof UserFunctionPoint function) {
            return "user function, " + words(function.edge());
        }
        return point instanceof KernelFunctionPoint function
                ? "kernel function, " + words(function.edge())
                : words(point);
    }

    private void aggregation(AggregationStatement statement) {
        statement.aggregations().forEach(this::aggregation);
        if (!(statement instanceof PrintAggregation print)) {
            add(Part.AGGREGATIONS, words(statement));
            return;
        }
        String sorted = print.sorting().key() != Sorting.BY_RESULT ? " by a key" : "";
        boolean descending = print.sorting().order() == Order.DESCENDING;
        add(Part.AGGREGATIONS, "print, " + words(print.sorting().order()) + sorted);
        addIf(print.most() > 0, Part.AGGREGATIONS, "print the top n");
        addIf(print.divisor() instanceof IntLiteral, Part.AGGREGATIONS, "print, divided by a fixed number");
        boolean computed = print.divisor() != null && !(print.divisor() instanceof IntLiteral);
        addIf(computed, Part.AGGREGATIONS, "print, divided by a value");
        addIf(print.format() != null, Part.AGGREGATIONS, "print by a format");
        boolean several = print.aggregations().size() > 1;
        addIf(several, Part.AGGREGATIONS, "print side by side");
        addIf(several && descending, Part.AGGREGATIONS, "print side by side, descending");
    }

    private void aggregation(Aggregation aggregation) {
        AggregationFunction function = aggregation.function();
        int keys = aggregation.keys().size();
        add(Part.AGGREGATIONS, words(function) + (keys == 0 ? "" : " by keys"));
        aggregation.keys().forEach(key -> add(Part.AGGREGATIONS, "key of type " + words(key)));
    }

    private void conversion(Conversion conversion) {
        add(Part.OUTPUT, "`%" + conversion.letter() + "`");
        conversion.flags().chars().forEach(flag -> add(Part.OUTPUT, "flag `" + (char) flag + "`"));
        addIf(conversion.width() >= 0, Part.OUTPUT, "width");
        addIf(conversion.precision() >= 0, Part.OUTPUT, "precision");
        boolean star = conversion.width() == Conversion.STAR || conversion.precision() == Conversion.STAR;
        addIf(star, Part.OUTPUT, "`*` for a width or precision");
    }

    private void add(Part part, String name) {
        found.add(new Construct(part, name));
    }

    private void addIf(boolean holds, Part part, String name) {
        if (holds) {
            add(part, name);
        }
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Object node) {
        List<String> parts = List.of(node.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .split(" "));
        return String.join(" ", parts).toLowerCase(Locale.ROOT);
    }
}
