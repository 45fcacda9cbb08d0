package dev.sonde.lower.bpftrace;

import dev.sonde.check.Destructive;
import dev.sonde.check.Diagnostic;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Divisors;
import dev.sonde.lower.Header;
import dev.sonde.lower.HeaderText;
import dev.sonde.lower.InitialValues;
import dev.sonde.lower.Inventory;
import dev.sonde.lower.Lowering;
import dev.sonde.lower.ParametersUsed;
import dev.sonde.lower.ProcessScope;
import dev.sonde.lower.SharedReads;
import dev.sonde.lower.ShellWords;
import dev.sonde.lower.TargetProcess;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Builtin.TargetPid;
import dev.sonde.model.Code;
import dev.sonde.model.Point;
import dev.sonde.model.Scope;
import dev.sonde.model.Script;
import dev.sonde.target.Targets;
import java.util.List;
import java.util.Objects;
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
        Inventory inventory = Inventory.of(script);
        return bpftrace(file, inventory, TargetProcess.isNeeded(inventory, targets) ? "-c 'COMMAND' " : "");
    }

    private static Lowering lower(Script written, Targets targets, Refusals refusals) {
        // 0.17 keeps a shared string on its stack, where there is little room.
        boolean room = refusals.version().has(BpftraceVersion.V0_23);
        Script shared = SharedReads.in(room ? SharedReads.ofBasenames(written) : written, parameter -> true);
        Script script = Divisors.in(shared);
        Inventory inventory = Inventory.of(script);
        VariablesUsed used = new VariablesUsed(inventory);
        boolean table = SyscallTable.isNeeded(script, refusals.version());
        List<Action> lowered =
                new BtActions(inventory, targets, refusals).lower(InitialValues.before(script.probes(), used));
        List<Action> actions = TypedMaps.addTo(PrintsLast.of(lowered), table, refusals.version());
        List<Code> settings = BtSettings.of(script, actions, refusals);
        if (settings.isEmpty()) {
            actions = EmptyMaps.addTo(actions, used, table);
        }
        List<String> notes = BtNotes.of(inventory, used, actions, refusals);
        Header header = HeaderText.of(inventory, ID, List.of(usage(inventory, targets)), notes);
        return new Lowering(new BpftraceProgram(header, settings, actions), refusals.all());
    }

    private static String usage(Inventory inventory, Targets targets) {
        Scope scope = inventory.script().scope();
        String target = "";
        if (TargetProcess.isNeeded(inventory, targets)) {
            // bpftrace knows the target's number only when it started the command itself.
            boolean byCommandOnly = inventory.has(TargetPid.class)
                    || inventory.every(Point.class).stream().anyMatch(point -> ProcessScope.mustAsk(point, scope));
            target = byCommandOnly ? "-c 'COMMAND' " : "(-c 'COMMAND' | -p PID) ";
        }
        return bpftrace(inventory.script().name() + "." + ID, inventory, target);
    }

    private static String bpftrace(String file, Inventory inventory, String target) {
        String unsafe = inventory.nodes().stream().anyMatch(Destructive::is) ? "--unsafe " : "";
        String parameters = ParametersUsed.of(inventory).isEmpty() ? "" : " [PARAMETER]...";
        return "bpftrace " + unsafe + target + ShellWords.quote(file) + parameters;
    }
}
