package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Header;
import dev.sonde.lower.HeaderText;
import dev.sonde.lower.Lowering;
import dev.sonde.lower.TargetProcess;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Aggregation;
import dev.sonde.model.Name;
import dev.sonde.model.Node;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import dev.sonde.model.StringFunction.Basename;
import dev.sonde.model.StringFunction.Dirname;
import dev.sonde.model.Variable;
import dev.sonde.model.Variable.ProbeVariable;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The language of SystemTap.
 *
 * @param version which SystemTap
 */
public record SystemTap(StapVersion version) implements Dialect {
    @Override
    public String id() {
        return "stp";
    }

    @Override
    public String title() {
        return "SystemTap " + version.number();
    }

    @Override
    public String templates() {
        return "systemtap";
    }

    @Override
    public Lowering lower(Script script, Targets targets) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        VariablesUsed used = new VariablesUsed(List.of(script));
        StapProbes probes = new StapProbes(this, script.scope(), targets, used, diagnostics);
        Header header = HeaderText.of(script, id(), List.of(usage(script, targets)), List.of());
        StapProgram program = new StapProgram(header, globals(used), functions(script), probes.lower(script.probes()));
        return new Lowering(program, diagnostics);
    }

    @Override
    public String command(String file, Script script, Targets targets) {
        return "stap " + file + (TargetProcess.isNeeded(script, targets) ? " -c 'COMMAND'" : "");
    }

    private String usage(Script script, Targets targets) {
        String plain = "stap " + script.name() + "." + id();
        return TargetProcess.isNeeded(script, targets) ? plain + " -c 'COMMAND' | -x PID" : plain;
    }

    private static List<Name> globals(VariablesUsed used) {
        List<Name> globals = new ArrayList<>();
        for (Variable variable : used.variables()) {
            if (!(variable instanceof ProbeVariable)) {
                globals.add(variable.name());
            }
        }
        for (Aggregation aggregation : used.aggregations()) {
            globals.add(aggregation.name());
        }
        return globals;
    }

    private static List<Node> functions(Script script) {
        Set<Node> functions = new LinkedHashSet<>();
        Shape.walk(script, node -> {
            if (node instanceof Basename) {
                functions.add(new BasenameFunction());
            } else if (node instanceof Dirname) {
                functions.add(new DirnameFunction());
            }
        });
        return List.copyOf(functions);
    }
}
