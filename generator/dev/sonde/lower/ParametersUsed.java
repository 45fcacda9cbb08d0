package dev.sonde.lower;

import dev.sonde.model.ScriptParameter;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a script in their positions on the command line. */
public final class ParametersUsed {
    private ParametersUsed() {}

    /** Each parameter once, in the order of its first mention. */
    public static List<ScriptParameter> of(Inventory inventory) {
        List<ScriptParameter> parameters = new ArrayList<>();
        for (ScriptParameter parameter : inventory.every(ScriptParameter.class)) {
            if (parameters.stream().noneMatch(p -> p.name().equals(parameter.name()))) {
                parameters.add(parameter);
            }
        }
        return parameters;
    }
}
