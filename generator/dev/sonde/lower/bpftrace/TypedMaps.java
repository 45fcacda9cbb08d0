package dev.sonde.lower.bpftrace;

import dev.sonde.lower.CStrings;
import dev.sonde.lower.RawCode;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Type;
import dev.sonde.model.UserMemory.UserString;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a first value to each map that the text reads before it writes it: bpftrace takes a map's type from the first write
 * that it reads, and until then takes a negative number for a huge one.
 */
final class TypedMaps {
    // 0.27 takes str(0) for the text "0".
    static final Expression LONGEST = new UserString(new Cast(Cast.UINT64, new IntLiteral(0)));
    private static final RawCode BEGIN = RawCode.point("BEGIN");

    private final Map<Name, Boolean> writtenFirst = new LinkedHashMap<>();
    private final List<Statement> writes = new ArrayList<>();
    private final Expression zero;

    // 0.27 takes a plain 0 for 32 bits, and keeps to that where
    // a function asks for types before a longer int is written.
    private TypedMaps(BpftraceVersion version) {
        Expression plain = new IntLiteral(0);
        this.zero = version.has(BpftraceVersion.V0_27) ? new Cast(Cast.INT64, plain) : plain;
    }

    /** The actions with the first values, perhaps those of the table of system calls among them. */
    static List<Action> addTo(List<Action> actions, boolean syscallTable, BpftraceVersion version) {
        TypedMaps maps = new TypedMaps(version);
        if (!version.has(BpftraceVersion.V0_27)) {
            for (Assign write : GrowingTexts.written(actions)) {
                maps.writtenFirst.put(write.variable().name(), true);
                maps.writes.add(write);
            }
            maps.writes.addAll(GrowingKeys.written(actions));
        }
        if (syscallTable) {
            maps.writtenFirst.put(SyscallTable.TABLE, true);
            maps.writes.addAll(SyscallTable.filled());
        }
        if (IndentedPrintf.isUsed(actions)) {
            maps.writes.addAll(IndentedPrintf.table());
        }
        actions.forEach(maps::visit);
        if (maps.writes.isEmpty()) {
            return actions;
        }
        List<Action> all = new ArrayList<>();
        List<Statement> first = maps.writes;
        for (Action action : actions) {
            if (action.points().stream().anyMatch(point -> Shape.same(point, BEGIN))) {
                Expression predicate = action.predicate();
                first.addAll(
                        predicate == null
                                ? action.statements()
                                : List.of(new If(action.at(), predicate, action.statements(), List.of())));
            } else {
                all.add(action);
            }
        }
        all.add(0, new Action(Origin.UNKNOWN, List.of(BEGIN), null, first));
        if (syscallTable) {
            all.add(1, SyscallTable.guard());
        }
        return all;
    }

    private void visit(Node node) {
        if (node instanceof Assign assign) {
            visit(assign.value());
            if (assign.variable() instanceof KeyedVariable keyed) {
                keyed.keys().forEach(this::visit);
            }
            writtenFirst.putIfAbsent(assign.variable().name(), true);
        } else {
            if (node instanceof Variable variable && !(node instanceof ProbeVariable)) {
                readFirst(variable);
            }
            Shape.forEachChild(node, this::visit);
        }
    }

    private void readFirst(Variable variable) {
        if (writtenFirst.putIfAbsent(variable.name(), false) != null) {
            return;
        }
        if (variable instanceof KeyedVariable keyed) {
            List<Expression> keys = keyed.keys().stream()
                    .map(key -> nothing(key.type(), new IntLiteral(0)))
                    .toList();
            Variable place = new KeyedVariable(keyed.name(), keyed.type(), keys);
            writes.add(new Assign(Origin.UNKNOWN, place, nothing(variable.type(), zero)));
            writes.add(new Delete(Origin.UNKNOWN, place));
        } else {
            writes.add(new Assign(Origin.UNKNOWN, variable, nothing(variable.type(), zero)));
        }
    }

    private static Expression nothing(Type type, Expression zero) {
        return type == Type.STRING ? CStrings.quote("") : zero;
    }
}
