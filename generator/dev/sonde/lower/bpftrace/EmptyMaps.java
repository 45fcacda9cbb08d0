package dev.sonde.lower.bpftrace;

import dev.sonde.lower.RawCode;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Aggregation;
import dev.sonde.model.Origin;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.List;

/** Empties all maps at the end, since bpftrace before 0.23 prints what is in them, asked or not. */
final class EmptyMaps {
    private static final RawCode END = RawCode.point("END");

    private EmptyMaps() {}

    static List<Action> addTo(List<Action> actions, VariablesUsed used, boolean syscallTable) {
        List<Statement> clears = new ArrayList<>();
        for (Variable variable : used.variables()) {
            if (!(variable instanceof ProbeVariable)) {
                clears.add(new ClearMap(Origin.UNKNOWN, variable.name()));
            }
        }
        for (Aggregation aggregation : used.aggregations()) {
            BtDeviations.maps(aggregation).forEach(name -> clears.add(new ClearMap(Origin.UNKNOWN, name)));
        }
        if (syscallTable) {
            clears.add(new ClearMap(Origin.UNKNOWN, SyscallTable.TABLE));
        }
        if (IndentedPrintf.isUsed(actions)) {
            clears.add(new ClearMap(Origin.UNKNOWN, IndentedPrintf.TABLE));
        }
        if (clears.isEmpty()) {
            return actions;
        }
        List<Action> all = new ArrayList<>(actions);
        for (int i = 0; i < all.size(); i++) {
            Action action = all.get(i);
            if (action.points().stream().anyMatch(point -> Shape.same(point, END))) {
                all.set(i, new Action(action.at(), action.points(), null, ended(action, clears)));
                return all;
            }
        }
        all.add(new Action(Origin.UNKNOWN, List.of(END), null, clears));
        return all;
    }

    /** What an END does, and then the clearing; there may be one END only. */
    private static List<Statement> ended(Action action, List<Statement> clears) {
        List<Statement> statements = new ArrayList<>(action.statements());
        if (action.predicate() != null) {
            statements =
                    new ArrayList<>(List.of(new If(action.at(), action.predicate(), action.statements(), List.of())));
        }
        statements.addAll(clears);
        return statements;
    }
}
