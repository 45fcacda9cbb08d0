package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Name;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.SystemPoint.SyscallPoint;
import java.util.List;

/** Finds variables that SystemTap's point of all system calls would overwrite: an alias shares the names of its user. */
final class CapturedNames {
    private static final List<Name> WRITTEN = List.of(StapSyscalls.NAME, StapSyscalls.NUMBER, StapSyscalls.RESULT);

    private CapturedNames() {}

    static void check(Script script, VariablesUsed used, SystemTap dialect, List<Diagnostic> diagnostics) {
        for (Probe probe : script.probes()) {
            if (probe.points().stream().anyMatch(point -> point.plain() instanceof SyscallPoint)) {
                WRITTEN.stream().filter(used::has).forEach(name -> diagnostics.add(captured(name, probe, dialect)));
                return;
            }
        }
    }

    private static Diagnostic captured(Name name, Probe probe, SystemTap dialect) {
        return new Diagnostic(
                Rule.NAME_CAPTURED,
                dialect.title() + " writes a variable " + name + " of its own when a system call fires.",
                probe.at(),
                "Give yours another name, such as my_" + name + ".");
    }
}
