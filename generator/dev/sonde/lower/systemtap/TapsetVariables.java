package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Name;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.provider.Marker;
import dev.sonde.target.Tapset;
import dev.sonde.target.TapsetNames;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds variables of a script that an alias would write too: SystemTap takes the two for one. */
final class TapsetVariables {
    private TapsetVariables() {}

    static List<Diagnostic> clashes(Script script, Targets targets, VariablesUsed used) {
        List<Diagnostic> clashes = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (Probe probe : script.probes()) {
            for (var point : probe.points()) {
                if (!(point instanceof MarkerPoint marker)
                        || !(targets.of(marker.marker().provider()) instanceof Tapset tapset)) {
                    continue;
                }
                String alias = TapsetNames.alias(marker.marker(), tapset.prefix());
                for (String written : written(marker.marker())) {
                    if (Name.isIdentifier(written) && used.has(new Name(written)) && told.add(written)) {
                        clashes.add(new Diagnostic(
                                Rule.TAPSET_VARIABLE,
                                "The tapset's alias " + alias + " writes " + written
                                        + " itself, and SystemTap would take the script's " + written + " for it.",
                                probe.at(),
                                "Give the script's variable or aggregation another name."));
                    }
                }
            }
        }
        return clashes;
    }

    private static Set<String> written(Marker marker) {
        Set<String> written = new TreeSet<>(TapsetNames.variables(marker).values());
        written.add(TapsetNames.NAME);
        written.add(TapsetNames.ARGUMENTS);
        written.addAll(TapsetNames.documented(marker).keySet());
        return written;
    }
}
