package dev.sonde.lower.systemtap;

import dev.sonde.check.Destructive;
import dev.sonde.check.Diagnostic;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Divisors;
import dev.sonde.lower.Header;
import dev.sonde.lower.HeaderText;
import dev.sonde.lower.Inventory;
import dev.sonde.lower.Lowering;
import dev.sonde.lower.ParametersUsed;
import dev.sonde.lower.ReadingOptions;
import dev.sonde.lower.SharedReads;
import dev.sonde.lower.ShellWords;
import dev.sonde.lower.TargetProcess;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Node;
import dev.sonde.model.Options;
import dev.sonde.model.Script;
import dev.sonde.target.Tapset;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.List;

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
    public Lowering lower(Script written, Targets targets) {
        // A tapset's alias has read its parameters already.
        Script script = Divisors.in(
                SharedReads.in(written, read -> !(targets.of(read.marker().provider()) instanceof Tapset)));
        List<Diagnostic> diagnostics = new ArrayList<>();
        diagnostics.addAll(ReadingOptions.withoutEffect(script, title()));
        Inventory inventory = Inventory.of(script);
        VariablesUsed used = new VariablesUsed(inventory);
        StapProbes probes = new StapProbes(this, script.scope(), targets, used, diagnostics);
        List<ProbeBlock> blocks = probes.lower(script.probes());
        diagnostics.addAll(TapsetVariables.clashes(script, targets, used));
        Header header = HeaderText.of(inventory, id(), List.of(usage(inventory, targets)), List.of());
        List<Node> globals = StapGlobals.of(inventory, used);
        StapProgram program = new StapProgram(header, globals, StapFunctions.neededBy(blocks), blocks);
        return new Lowering(program, diagnostics);
    }

    @Override
    public String command(String file, Script script, Targets targets) {
        Inventory inventory = Inventory.of(script);
        return stap(file, inventory, targets, TargetProcess.isNeeded(inventory, targets) ? " -c 'COMMAND'" : "");
    }

    private String usage(Inventory inventory, Targets targets) {
        String target = TargetProcess.isNeeded(inventory, targets) ? " -c 'COMMAND' | -x PID" : "";
        return stap(inventory.script().name() + "." + id(), inventory, targets, target);
    }

    // What D sets in the script, SystemTap takes on its command line.
    private static String stap(String file, Inventory inventory, Targets targets, String target) {
        Options options = inventory.script().options();
        String strings = options.stringBytes() > 0 ? " -DMAXSTRINGLEN=" + options.stringBytes() : "";
        String buffer = options.bufferBytes() > 0 ? " -s " + Math.max(1, options.bufferBytes() >> 20) : "";
        long actions = StapActions.limit(inventory);
        String tables = actions > 0 ? " -DMAXACTION=" + actions : "";
        String parameters = ParametersUsed.of(inventory).isEmpty() ? "" : " [PARAMETER]...";
        StringBuilder tapsets = new StringBuilder();
        targets.tapsetFolders().forEach(folder -> tapsets.append(" -I ").append(ShellWords.quote(folder)));
        String guru = Destructive.needsGuru(inventory.script(), "stp") ? " -g" : "";
        return "stap" + guru + tapsets + strings + tables + buffer + " " + ShellWords.quote(file) + target + parameters;
    }
}
