package dev.sonde.lower.bpftrace;

import dev.sonde.lower.Inventory;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Expression;
import dev.sonde.model.Point;
import dev.sonde.model.Point.Begin;
import dev.sonde.model.Point.End;
import dev.sonde.model.Point.Every;
import dev.sonde.model.Probe;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Type;
import dev.sonde.model.UserMemory;
import dev.sonde.model.Variable.KeyedVariable;
import java.util.ArrayList;
import java.util.List;

/** What the reader of a file must know: the version it needs, and where bpftrace cuts without a word. */
final class BtNotes {
    private BtNotes() {}

    static List<String> of(Inventory inventory, VariablesUsed used, List<Action> actions, Refusals refusals) {
        List<String> notes = new ArrayList<>();
        boolean old = !refusals.version().has(BpftraceVersion.V0_23);
        notes.add("Needs bpftrace " + refusals.version().number()
                + (old && !refusals.forLaterToo() ? "." : " or later."));
        if (old && inventory.every(Expression.class).stream().anyMatch(BtNotes::readsStrings)) {
            notes.add("bpftrace 0.17 cuts strings at 63 bytes; BPFTRACE_STRLEN=N before the command sets up to 200, "
                    + "where its stack of 512 bytes has room.");
        }
        boolean keyed =
                used.aggregations().stream().anyMatch(each -> !each.keys().isEmpty())
                        || used.variables().stream().anyMatch(KeyedVariable.class::isInstance);
        if (keyed && inventory.script().options().tableKeys() == 0) {
            String word = old ? "BPFTRACE_MAP_KEYS_MAX" : "BPFTRACE_MAX_MAP_KEYS";
            notes.add("A map holds 4096 keys and drops more; " + word + "=N before the command sets another number.");
        }
        boolean rows = actions.stream().anyMatch(action -> Shape.has(action, MapLoop.class::isInstance));
        if (rows || inventory.script().probes().stream().anyMatch(BtNotes::printsAsEventsCome)) {
            // Such scripts set the buffer themselves.
            boolean set = rows || inventory.script().options().bufferBytes() > 0;
            String more = set ? "." : "; BPFTRACE_PERF_RB_PAGES=N before the command makes more room.";
            notes.add("\"Lost N events\" among the lines, on stderr since 0.27, tells that lines are missing" + more);
        }
        return notes;
    }

    /** bpftrace drops what nobody has read yet. */
    private static boolean printsAsEventsCome(Probe probe) {
        return probe.points().stream().anyMatch(BtNotes::isEvent) && Shape.has(probe, Printf.class::isInstance);
    }

    private static boolean isEvent(Point point) {
        return !(point instanceof Begin || point instanceof End || point instanceof Every);
    }

    private static boolean readsStrings(Expression node) {
        return node instanceof UserMemory
                || (node instanceof Expression.ParameterValue value && value.type() == Type.STRING);
    }
}
