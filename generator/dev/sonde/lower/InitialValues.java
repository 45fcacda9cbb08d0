package dev.sonde.lower;

import dev.sonde.model.Expression;
import dev.sonde.model.Origin;
import dev.sonde.model.Point.Begin;
import dev.sonde.model.Probe;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.GlobalVariable;
import java.util.ArrayList;
import java.util.List;

/** What globals hold at first, where a dialect has no declaration for it: it is written before all else. */
public final class InitialValues {
    private InitialValues() {}

    /** The statements that write them. */
    public static List<Statement> writes(VariablesUsed used) {
        List<Statement> writes = new ArrayList<>();
        for (Variable variable : used.variables()) {
            Expression initial = variable instanceof GlobalVariable global ? global.initial() : null;
            if (initial != null) {
                writes.add(new Assign(Origin.UNKNOWN, variable, initial));
            }
        }
        return writes;
    }

    /** The probes with one before them that writes them. */
    public static List<Probe> before(List<Probe> probes, VariablesUsed used) {
        List<Statement> writes = writes(used);
        if (writes.isEmpty()) {
            return probes;
        }
        List<Probe> all = new ArrayList<>(probes);
        all.add(0, new Probe(Origin.UNKNOWN, List.of(new Begin()), null, writes));
        return all;
    }
}
