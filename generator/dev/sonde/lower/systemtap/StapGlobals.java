package dev.sonde.lower.systemtap;

import dev.sonde.lower.CStrings;
import dev.sonde.lower.Inventory;
import dev.sonde.lower.ParametersUsed;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Aggregation;
import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Node;
import dev.sonde.model.ScriptParameter;
import dev.sonde.model.Type;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.GlobalVariable;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The globals of a program: the parameters of the script, its variables, its aggregations. */
final class StapGlobals {
    private StapGlobals() {}

    static List<Node> of(Inventory inventory, VariablesUsed used) {
        int keys = inventory.script().options().tableKeys();
        Integer size = keys > 0 ? keys : null;
        List<Node> globals = new ArrayList<>();
        for (ScriptParameter parameter : ParametersUsed.of(inventory)) {
            globals.add(parameter(parameter, globals.size() + 1));
        }
        for (Variable variable : used.variables()) {
            if (!(variable instanceof ProbeVariable)) {
                globals.add(global(variable, size));
            }
        }
        for (Aggregation aggregation : used.aggregations()) {
            Integer its = aggregation.keys().isEmpty() ? null : size;
            globals.add(new Global(aggregation.name(), its, null));
            if (StapDeviations.isOne(aggregation)) {
                StapDeviations.globals(aggregation.name()).forEach(name -> globals.add(new Global(name, its, null)));
            }
        }
        return globals;
    }

    private static Global global(Variable variable, @Nullable Integer size) {
        if (!(variable instanceof GlobalVariable scalar)) {
            return new Global(variable.name(), size, null);
        }
        Expression initial = scalar.initial();
        return new Global(variable.name(), null, initial == null ? null : literal(initial));
    }

    private static ParameterGlobal parameter(ScriptParameter parameter, int position) {
        Code macro = new Code((parameter.type() == Type.STRING ? "@" : "$") + position);
        return new ParameterGlobal(parameter.name(), position, macro, literal(parameter.initial()));
    }

    private static Expression literal(Expression value) {
        return value instanceof StringLiteral text ? CStrings.quote(text.text()) : value;
    }
}
