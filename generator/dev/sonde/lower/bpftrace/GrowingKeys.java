package dev.sonde.lower.bpftrace;

import dev.sonde.lower.AggregationCall;
import dev.sonde.lower.Quoted;
import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.KeyedVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Results whose last key is a short fixed text at first and a longer one later. 0.23 tells the kernel wrong types of a ranking's
 * loops then, even where it ranks others ("missing btf func_info"). So the longest text is written before all, and deleted.
 */
final class GrowingKeys {
    private final Map<Name, AggregationCall> first = new LinkedHashMap<>();
    private final Map<Name, AggregationCall> longest = new LinkedHashMap<>();

    private GrowingKeys() {}

    static List<Statement> written(List<Action> actions) {
        GrowingKeys keys = new GrowingKeys();
        boolean ranks = false;
        for (Action action : actions) {
            Shape.walk(action, node -> {
                if (node instanceof AggregationCall call && call.keys().size() > 1 && isPlain(call)) {
                    keys.add(call);
                }
            });
            ranks |= Shape.has(action, Ranking.class::isInstance);
        }
        return ranks ? keys.written() : List.of();
    }

    private void add(AggregationCall call) {
        first.putIfAbsent(call.name(), call);
        longest.merge(call.name(), call, (one, other) -> length(other) > length(one) ? other : one);
    }

    private List<Statement> written() {
        List<Statement> all = new ArrayList<>();
        first.forEach((name, call) -> {
            AggregationCall most = longest.getOrDefault(name, call);
            if (length(most) > length(call)) {
                List<Expression> keys =
                        most.keys().stream().map(GrowingKeys::nothing).toList();
                List<Expression> arguments = new ArrayList<>(most.arguments());
                if (!arguments.isEmpty()) {
                    arguments.set(0, new IntLiteral(0));
                }
                all.add(new AggregationCall(Origin.UNKNOWN, name, keys, most.function(), arguments));
                all.add(new Delete(Origin.UNKNOWN, new KeyedVariable(name, Type.INT, keys)));
            }
        });
        return all;
    }

    private static int length(AggregationCall call) {
        Expression last = call.keys().get(call.keys().size() - 1);
        return last instanceof Quoted quoted ? quoted.text().text().length() : 0;
    }

    private static boolean isPlain(AggregationCall call) {
        return call.keys().stream().allMatch(key -> key.type() == Type.INT || key.type() == Type.STRING);
    }

    private static Expression nothing(Expression key) {
        if (key.type() == Type.INT) {
            return new IntLiteral(0);
        }
        return key instanceof Quoted || key instanceof Builtin ? key : TypedMaps.LONGEST;
    }
}
