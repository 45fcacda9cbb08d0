package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Name;
import dev.sonde.model.Point;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.Probe;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.target.Tapset;
import dev.sonde.target.Targets;
import java.util.List;

/** Keeps a script's variables apart from those that an alias sets: SystemTap would take them for one, and say nothing. */
final class TapsetNames {
    private TapsetNames() {}

    static void check(Probe probe, Targets targets, VariablesUsed used, List<Diagnostic> diagnostics) {
        if (probe.points().stream().anyMatch(point -> point.plain() instanceof SyscallPoint)) {
            StapSyscalls.WRITTEN.stream().filter(used::has).forEach(name -> diagnostics.add(syscall(name, probe)));
        }
        probe.points().stream()
                .map(Point::plain)
                .filter(MarkerPoint.class::isInstance)
                .map(point -> ((MarkerPoint) point).marker())
                .filter(marker -> targets.of(marker.provider()) instanceof Tapset)
                .forEach(marker -> check(marker, probe, used, diagnostics));
    }

    private static Diagnostic syscall(Name name, Probe probe) {
        return new Diagnostic(
                Rule.NAME_USED_TWO_WAYS,
                "The name " + name + " is the script's and also the tapset's, for a system call.",
                probe.at(),
                "Give the script's variable another name.");
    }

    private static void check(Marker marker, Probe probe, VariablesUsed used, List<Diagnostic> diagnostics) {
        for (Parameter parameter : marker.parameters()) {
            if (Name.isIdentifier(parameter.name()) && used.has(new Name(parameter.name()))) {
                diagnostics.add(new Diagnostic(
                        Rule.NAME_USED_TWO_WAYS,
                        "The name " + parameter.name() + " is the script's and also the tapset's, for a parameter of "
                                + marker.dtraceName() + ".",
                        probe.at(),
                        "Give the script's variable another name."));
            }
        }
    }
}
