package dev.sonde.lower.bpftrace;

import dev.sonde.lower.AggregationCall;
import dev.sonde.lower.Quoted;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.GlobalVariable;
import dev.sonde.model.Variable.KeyedVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts of the script that are longer later than at first: 0.23 makes room for a key by what it has read of its text so far, and
 * writes past it where a longer one was given later. So the longest is written before all.
 */
final class GrowingTexts {
    private final Map<Name, List<Assign>> assigned = new LinkedHashMap<>();
    private final Set<Name> inKeys = new HashSet<>();

    private GrowingTexts() {}

    static List<Assign> written(List<Action> actions) {
        GrowingTexts texts = new GrowingTexts();
        actions.forEach(action -> Shape.walk(action, texts::visit));
        List<Assign> all = new ArrayList<>();
        texts.assigned.forEach((name, values) -> {
            Assign first = values.get(0);
            Assign longest = values.stream()
                    .reduce((one, other) -> bytes(other) > bytes(one) ? other : one)
                    .orElseThrow();
            if (!(longest.value() instanceof Quoted)) {
                all.add(new Assign(Origin.UNKNOWN, first.variable(), TypedMaps.LONGEST));
            } else if (bytes(longest) > bytes(first) && texts.inKeys.contains(name)) {
                all.add(new Assign(Origin.UNKNOWN, first.variable(), longest.value()));
            }
        });
        return all;
    }

    private void visit(Node node) {
        if (node instanceof Assign assign
                && assign.variable() instanceof GlobalVariable global
                && global.type() == Type.STRING) {
            assigned.computeIfAbsent(global.name(), name -> new ArrayList<>()).add(assign);
        } else if (node instanceof KeyedVariable keyed) {
            keyed.keys().forEach(this::isKey);
        } else if (node instanceof AggregationCall call) {
            call.keys().forEach(this::isKey);
        }
    }

    private void isKey(Expression key) {
        if (key instanceof Read read && read.variable() instanceof GlobalVariable global) {
            inKeys.add(global.name());
        }
    }

    private static int bytes(Assign assign) {
        return assign.value() instanceof Quoted quoted ? quoted.bytes() : Integer.MAX_VALUE;
    }
}
