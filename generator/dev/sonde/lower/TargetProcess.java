package dev.sonde.lower;

import dev.sonde.model.Builtin.TargetPid;
import dev.sonde.model.Node;
import dev.sonde.model.Point;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.Scope;
import dev.sonde.target.Binary;
import dev.sonde.target.Targets;

/** Whether a script means anything only when the tracer is started for one process. */
public final class TargetProcess {
    private TargetProcess() {}

    /** Whether the tracer must be given a command or a process. */
    public static boolean isNeeded(Inventory inventory, Targets targets) {
        Scope scope = inventory.script().scope();
        return inventory.nodes().stream().anyMatch(node -> needs(node, scope, targets));
    }

    private static boolean needs(Node node, Scope scope, Targets targets) {
        if (node instanceof MarkerPoint point && scope == Scope.TARGET_PROCESS) {
            boolean named = targets.of(point.marker().provider()) instanceof Binary binary && binary.pid() != 0;
            return !named;
        }
        return node instanceof TargetPid || (node instanceof Point point && ProcessScope.mustAsk(point, scope));
    }
}
