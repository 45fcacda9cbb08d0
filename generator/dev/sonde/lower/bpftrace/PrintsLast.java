package dev.sonde.lower.bpftrace;

import java.util.ArrayList;
import java.util.List;

/** Moves the actions that read results behind those that fill: bpftrace takes a map's type from the text above. */
final class PrintsLast {
    private PrintsLast() {}

    static List<Action> of(List<Action> actions) {
        List<Action> ordered = new ArrayList<>();
        actions.stream().filter(action -> !readsResults(action)).forEach(ordered::add);
        actions.stream().filter(PrintsLast::readsResults).forEach(ordered::add);
        return ordered;
    }

    private static boolean readsResults(Action action) {
        return Bpftrace.mentions(
                action,
                node -> node instanceof MapValue
                        || node instanceof MapLoop
                        || node instanceof Ranking
                        || node instanceof DeviationResult);
    }
}
