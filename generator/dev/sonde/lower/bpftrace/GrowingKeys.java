package dev.sonde.lower.bpftrace;

import dev.sonde.lower.AggregationCall;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Quoted;
import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.KeyedVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Results and tables whose last key is a short fixed text at first and a longer one later. Where a ranking is over keys as the
 * first of these, 0.23 tells the kernel wrong types of its loops ("missing btf func_info"). So the longest text is written before
 * all, and deleted.
 */
final class GrowingKeys {
    private final Map<Name, Access> first = new LinkedHashMap<>();
    private final Map<Name, Access> longest = new LinkedHashMap<>();

    private GrowingKeys() {}

    /** A place where keys are given to a map, and what writes to it. */
    private record Access(Name name, List<Expression> keys, Function<List<Expression>, Statement> write) {
        int length() {
            return keys.get(keys.size() - 1) instanceof Quoted quoted ? quoted.bytes() : 0;
        }

        boolean isPlain() {
            return keys.stream().noneMatch(key -> key.type().isStack());
        }
    }

    static List<Statement> written(List<Action> actions) {
        if (actions.stream().noneMatch(action -> Shape.has(action, Ranking.class::isInstance))) {
            return List.of();
        }
        GrowingKeys keys = new GrowingKeys();
        actions.forEach(action -> Shape.walk(action, keys::visit));
        return keys.written();
    }

    private void visit(Node node) {
        Access access = access(node);
        if (access != null && access.keys().size() > 1 && access.isPlain()) {
            first.putIfAbsent(access.name(), access);
            longest.merge(access.name(), access, (one, other) -> other.length() > one.length() ? other : one);
        }
    }

    private static @Nullable Access access(Node node) {
        if (node instanceof AggregationCall call) {
            List<Expression> arguments = new ArrayList<>(call.arguments());
            if (!arguments.isEmpty()) {
                arguments.set(0, new IntLiteral(0));
            }
            return new Access(
                    call.name(),
                    call.keys(),
                    keys -> new AggregationCall(Origin.UNKNOWN, call.name(), keys, call.function(), arguments));
        }
        if (node instanceof KeyedVariable element) {
            Expression nothing = element.type() == Type.STRING ? CStrings.quote("") : new IntLiteral(0);
            return new Access(
                    element.name(),
                    element.keys(),
                    keys -> new Assign(
                            Origin.UNKNOWN, new KeyedVariable(element.name(), element.type(), keys), nothing));
        }
        return null;
    }

    private List<Statement> written() {
        List<Statement> all = new ArrayList<>();
        first.forEach((name, access) -> {
            Access most = longest.getOrDefault(name, access);
            if (most.length() > access.length() && first.size() > 1) {
                List<Expression> keys =
                        most.keys().stream().map(GrowingKeys::nothing).toList();
                all.add(most.write().apply(keys));
                all.add(new Delete(Origin.UNKNOWN, new KeyedVariable(name, Type.INT, keys)));
            }
        });
        return all;
    }

    private static Expression nothing(Expression key) {
        if (key.type() == Type.INT) {
            return new IntLiteral(0);
        }
        return key instanceof Quoted || key instanceof Builtin ? key : TypedMaps.LONGEST;
    }
}
