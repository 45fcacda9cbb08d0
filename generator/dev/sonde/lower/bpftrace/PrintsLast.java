package dev.sonde.lower.bpftrace;

import dev.sonde.model.Shape;
import java.util.ArrayList;
import java.util.List;

/** Moves the actions that read results behind those that fill: bpftrace takes a map's type from the text above. */
final class PrintsLast {
    private PrintsLast() {}

    static List<Action> of(List<Action> actions) {
        List<Action> ordered = new ArrayList<>();
        List<Action> last = new ArrayList<>();
        actions.forEach(action -> (readsResults(action) ? last : ordered).add(action));
        ordered.addAll(last);
        return ordered;
    }

    private static boolean readsResults(Action action) {
        return Shape.has(
                action,
                node -> node instanceof MapValue
                        || node instanceof MapLoop
                        || node instanceof Ranking
                        || node instanceof DeviationResult);
    }
}
