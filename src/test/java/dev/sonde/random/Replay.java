package dev.sonde.random;

import dev.sonde.fidelity.Known;
import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationFunction.Count;
import dev.sonde.model.AggregationFunction.Maximum;
import dev.sonde.model.AggregationFunction.Minimum;
import dev.sonde.model.AggregationFunction.Sum;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Decrement;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Statement.Increment;
import dev.sonde.model.Statement.Update;
import dev.sonde.model.Type;
import dev.sonde.model.Variable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a script counts of known.py by the language's own words: its calls and returns happen here one after the other. */
final class Replay {
    private final Script script;
    private final String path;
    private final Map<Name, Object> values = new HashMap<>();
    private final Interpreter interpreter = new Interpreter(values);
    private final Map<String, Long> results = new TreeMap<>();

    private Replay(Script script, String path) {
        this.script = script;
        this.path = path;
        Shape.walk(script, node -> {
            if (node instanceof Variable variable) {
                values.put(variable.name(), nothing(variable));
            }
        });
    }

    /** The results with known.py at a path, by the aggregation's name and its keys, {@code calls[leaf, 7]}. */
    static Map<String, Long> of(Script script, String path) {
        Replay replay = new Replay(script, path);
        for (Known.Step step : Known.everything()) {
            replay.happens(step);
        }
        return replay.results;
    }

    private void happens(Known.Step step) {
        values.put(new Name("filename"), step.function().startsWith("sized") ? "sized.py" : path);
        values.put(new Name("funcname"), step.function());
        values.put(new Name("lineno"), (long) step.line());
        String marker = step.call() ? "function__entry" : "function__return";
        for (Probe probe : script.probes()) {
            boolean here = probe.points().get(0) instanceof MarkerPoint point
                    && point.marker().name().equals(marker);
            Expression predicate = probe.predicate();
            if (here && (predicate == null || !interpreter.value(predicate).equals(0L))) {
                probe.statements().forEach(this::run);
            }
        }
    }

    private void run(Statement statement) {
        if (statement instanceof Assign assign) {
            values.put(assign.variable().name(), interpreter.value(assign.value()));
        } else if (statement instanceof Update update) {
            change(update.variable(), update.operator(), update.value());
        } else if (statement instanceof Increment increment) {
            change(increment.variable(), BinaryOperator.ADD, new IntLiteral(1));
        } else if (statement instanceof Decrement decrement) {
            change(decrement.variable(), BinaryOperator.SUBTRACT, new IntLiteral(1));
        } else if (statement instanceof Delete delete) {
            values.put(delete.variable().name(), nothing(delete.variable()));
        } else if (statement instanceof If branch) {
            boolean holds = !interpreter.value(branch.condition()).equals(0L);
            (holds ? branch.yes() : branch.no()).forEach(this::run);
        } else if (statement instanceof Aggregate aggregate) {
            add(aggregate);
        } else {
            throw new Interpreter.UnsaidException(statement.toString());
        }
    }

    private void change(Variable variable, BinaryOperator operator, Expression value) {
        Object changed = interpreter.value(new Binary(operator, new Read(variable), value));
        values.put(variable.name(), changed);
    }

    private void add(Aggregate aggregate) {
        Aggregation aggregation = aggregate.aggregation();
        String keys = aggregate.keys().stream()
                .map(key -> interpreter.value(key).toString())
                .collect(Collectors.joining(", "));
        long value = (Long) interpreter.value(aggregate.value());
        String place = aggregation.name() + (aggregation.keys().isEmpty() ? "" : "[" + keys + "]");
        if (aggregation.function() instanceof Count) {
            results.merge(place, 1L, Long::sum);
        } else if (aggregation.function() instanceof Sum) {
            results.merge(place, value, Long::sum);
        } else if (aggregation.function() instanceof Minimum) {
            results.merge(place, value, Math::min);
        } else if (aggregation.function() instanceof Maximum) {
            results.merge(place, value, Math::max);
        } else {
            throw new Interpreter.UnsaidException(aggregation.toString());
        }
    }

    private static Object nothing(Variable variable) {
        return variable.type() == Type.STRING ? "" : (Object) 0L;
    }
}
