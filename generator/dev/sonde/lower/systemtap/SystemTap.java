package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Divisors;
import dev.sonde.lower.Header;
import dev.sonde.lower.HeaderText;
import dev.sonde.lower.Lowering;
import dev.sonde.lower.ParametersUsed;
import dev.sonde.lower.ReadingOptions;
import dev.sonde.lower.SharedReads;
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
        VariablesUsed used = new VariablesUsed(List.of(script));
        StapProbes probes = new StapProbes(this, script.scope(), targets, used, diagnostics);
        List<ProbeBlock> blocks = probes.lower(script.probes());
        diagnostics.addAll(TapsetVariables.clashes(script, targets, used));
        Header header = HeaderText.of(script, id(), List.of(usage(script, targets)), List.of());
        List<Node> globals = StapGlobals.of(script, used);
        StapProgram program = new StapProgram(header, globals, StapFunctions.neededBy(blocks), blocks);
        return new Lowering(program, diagnostics);
    }

    @Override
    public String command(String file, Script script, Targets targets) {
        return stap(file, script, targets, TargetProcess.isNeeded(script, targets) ? " -c 'COMMAND'" : "");
    }

    private String usage(Script script, Targets targets) {
        String target = TargetProcess.isNeeded(script, targets) ? " -c 'COMMAND' | -x PID" : "";
        return stap(script.name() + "." + id(), script, targets, target);
    }

    // What D sets in the script, SystemTap takes on its command line.
    private static String stap(String file, Script script, Targets targets, String target) {
        Options options = script.options();
        String strings = options.stringBytes() > 0 ? " -DMAXSTRINGLEN=" + options.stringBytes() : "";
        String buffer = options.bufferBytes() > 0 ? " -s " + Math.max(1, options.bufferBytes() >> 20) : "";
        String parameters = ParametersUsed.of(script).isEmpty() ? "" : " [PARAMETER]...";
        StringBuilder tapsets = new StringBuilder();
        targets.tapsetFolders().forEach(folder -> tapsets.append(" -I ").append(folder));
        return "stap" + tapsets + strings + buffer + " " + file + target + parameters;
    }
}
