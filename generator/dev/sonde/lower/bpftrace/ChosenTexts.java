package dev.sonde.lower.bpftrace;

import dev.sonde.lower.Quoted;
import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.ProbeVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Locals that hold a text for one statement each. bpftrace keeps room for a local as long as the probe runs, so a later statement
 * takes one that an earlier had, where the block allows it and the text needs as much room.
 */
final class ChosenTexts {
    private final Map<Room, Deque<ProbeVariable>> free = new HashMap<>();
    private final List<Place> used = new ArrayList<>();

    /** Where a text is kept; {@code isNew} when nothing was there before. */
    record Place(Room room, ProbeVariable local, boolean isNew) {}

    /** What decides how much room bpftrace makes: the longest of the fixed texts, and what the others are. */
    record Room(int fixed, List<Expression> others) {
        static Room of(Expression yes, Expression no) {
            int fixed = 0;
            List<Expression> others = new ArrayList<>();
            for (Expression text : List.of(yes, no)) {
                if (text instanceof Quoted quoted) {
                    fixed = Math.max(fixed, quoted.bytes());
                } else {
                    others.add(text);
                }
            }
            return new Room(fixed, others);
        }
    }

    Place place(Room room, Supplier<Name> name) {
        ProbeVariable before = free.getOrDefault(room, new ArrayDeque<>()).poll();
        ProbeVariable local = before == null ? new ProbeVariable(name.get(), Type.STRING) : before;
        Place place = new Place(room, local, before == null);
        used.add(place);
        return place;
    }

    /** Says that the statement is complete. */
    void release() {
        used.forEach(place ->
                free.computeIfAbsent(place.room(), room -> new ArrayDeque<>()).add(place.local()));
        used.clear();
    }

    /** What a block within this one finds. */
    ChosenTexts inner() {
        ChosenTexts inner = new ChosenTexts();
        free.forEach((room, locals) -> inner.free.put(room, new ArrayDeque<>(locals)));
        return inner;
    }
}
