package dev.sonde.lower.bpftrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Divisors;
import dev.sonde.lower.Header;
import dev.sonde.lower.HeaderText;
import dev.sonde.lower.InitialValues;
import dev.sonde.lower.Lowering;
import dev.sonde.lower.ParametersUsed;
import dev.sonde.lower.ProcessScope;
import dev.sonde.lower.SharedReads;
import dev.sonde.lower.TargetProcess;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Builtin.TargetPid;
import dev.sonde.model.Code;
import dev.sonde.model.Node;
import dev.sonde.model.Point;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement.RunCommand;
import dev.sonde.target.Targets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The language of bpftrace.
 *
 * @param version which bpftrace, or null for the oldest that can say a script
 */
public record Bpftrace(@Nullable BpftraceVersion version) implements Dialect {
    static final String ID = "bt";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return version == null ? "bpftrace" : "bpftrace " + version.number();
    }

    @Override
    public String templates() {
        return "bpftrace";
    }

    @Override
    public Lowering lower(Script script, Targets targets) {
        if (version != null) {
            return lower(script, targets, new Refusals(version, false));
        }
        Lowering lowering = null;
        for (BpftraceVersion each : BpftraceVersion.values()) {
            lowering = lower(script, targets, new Refusals(each, true));
            if (!Diagnostic.anyError(lowering.diagnostics())) {
                break;
            }
        }
        return Objects.requireNonNull(lowering);
    }

    @Override
    public String command(String file, Script script, Targets targets) {
        return bpftrace(file, script, TargetProcess.isNeeded(script, targets) ? "-c 'COMMAND' " : "");
    }

    private static Lowering lower(Script written, Targets targets, Refusals refusals) {
        Script script = Divisors.in(SharedReads.in(written, parameter -> true));
        VariablesUsed used = new VariablesUsed(List.of(script));
        boolean table = SyscallTable.isNeeded(script);
        List<Action> lowered =
                new BtActions(script, targets, refusals).lower(InitialValues.before(script.probes(), used));
        List<Action> actions = TypedMaps.addTo(PrintsLast.of(lowered), table);
        List<Code> settings = BtSettings.of(script, refusals);
        if (settings.isEmpty()) {
            actions = EmptyMaps.addTo(actions, used, table);
        }
        Header header = HeaderText.of(script, ID, List.of(usage(script, targets)), BtNotes.of(script, used, refusals));
        return new Lowering(new BpftraceProgram(header, settings, actions), refusals.all());
    }

    private static String usage(Script script, Targets targets) {
        String target = "";
        if (TargetProcess.isNeeded(script, targets)) {
            // bpftrace knows the target's number only when it started the command itself.
            boolean byCommandOnly = mentions(
                    script,
                    node -> node instanceof TargetPid
                            || (node instanceof Point point && ProcessScope.mustAsk(point, script.scope())));
            target = byCommandOnly ? "-c 'COMMAND' " : "(-c 'COMMAND' | -p PID) ";
        }
        return bpftrace(script.name() + "." + ID, script, target);
    }

    private static String bpftrace(String file, Script script, String target) {
        String unsafe = mentions(script, RunCommand.class::isInstance) ? "--unsafe " : "";
        String parameters = ParametersUsed.of(script).isEmpty() ? "" : " [PARAMETER]...";
        return "bpftrace " + unsafe + target + file + parameters;
    }

    /** Whether a script has such a node. */
    static boolean mentions(Node root, Predicate<Node> wanted) {
        boolean[] found = {false};
        Shape.walk(root, node -> found[0] |= wanted.test(node));
        return found[0];
    }
}
