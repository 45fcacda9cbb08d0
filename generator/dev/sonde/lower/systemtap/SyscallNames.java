package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Name;
import dev.sonde.model.Probe;
import dev.sonde.model.SystemPoint.SyscallPoint;
import java.util.List;

/** Keeps a script's variables apart from those that an alias sets: SystemTap would take them for one, and say nothing. */
final class SyscallNames {
    private SyscallNames() {}

    static void check(Probe probe, VariablesUsed used, List<Diagnostic> diagnostics) {
        if (probe.points().stream().anyMatch(point -> point.plain() instanceof SyscallPoint)) {
            StapSyscalls.WRITTEN.stream().filter(used::has).forEach(name -> diagnostics.add(syscall(name, probe)));
        }
    }

    private static Diagnostic syscall(Name name, Probe probe) {
        return new Diagnostic(
                Rule.NAME_USED_TWO_WAYS,
                "The name " + name + " is the script's and also the tapset's, for a system call.",
                probe.at(),
                "Give the script's variable another name.");
    }
}
