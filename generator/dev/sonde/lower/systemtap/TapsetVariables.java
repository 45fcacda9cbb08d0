package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Name;
import dev.sonde.model.Point;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.provider.Marker;
import dev.sonde.target.Tapset;
import dev.sonde.target.TapsetNames;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds variables of a script that an alias would write too: SystemTap takes the two for one, and says nothing. */
final class TapsetVariables {
    private final Targets targets;
    private final VariablesUsed used;
    private final Set<Name> told = new HashSet<>();
    private final List<Diagnostic> clashes = new ArrayList<>();

    private TapsetVariables(Targets targets, VariablesUsed used) {
        this.targets = targets;
        this.used = used;
    }

    static List<Diagnostic> clashes(Script script, Targets targets, VariablesUsed used) {
        TapsetVariables found = new TapsetVariables(targets, used);
        for (Probe probe : script.probes()) {
            probe.points().forEach(point -> found.meet(point.plain(), probe));
        }
        return found.clashes;
    }

    private void meet(Point point, Probe probe) {
        if (point instanceof SyscallPoint) {
            tell("SystemTap's alias of a system call", StapSyscalls.WRITTEN, probe);
        } else if (point instanceof MarkerPoint marker
                && targets.of(marker.marker().provider()) instanceof Tapset tapset) {
            String alias = TapsetNames.alias(marker.marker(), tapset.prefix());
            tell("The tapset's alias " + alias, written(marker.marker()), probe);
        }
    }

    private void tell(String alias, List<Name> written, Probe probe) {
        for (Name name : written) {
            if (used.has(name) && told.add(name)) {
                clashes.add(new Diagnostic(
                        Rule.TAPSET_VARIABLE,
                        alias + " writes " + name + " itself, and SystemTap would take the script's " + name
                                + " for it.",
                        probe.at(),
                        "Give the script's variable or aggregation another name."));
            }
        }
    }

    private static List<Name> written(Marker marker) {
        Set<String> written = new TreeSet<>(TapsetNames.variables(marker).values());
        written.add(TapsetNames.NAME);
        written.add(TapsetNames.ARGUMENTS);
        written.addAll(TapsetNames.documented(marker).keySet());
        return written.stream().filter(Name::isIdentifier).map(Name::new).toList();
    }
}
