package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Variables.intTable;
import static dev.sonde.dsl.Variables.local;
import static dev.sonde.dsl.Variables.perThread;
import static dev.sonde.dsl.Variables.stringTable;

import dev.sonde.dsl.Condition;
import dev.sonde.dsl.IntTable;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.StringTable;
import dev.sonde.dsl.StringValue;
import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The calls that are open in each thread, and their times.
 *
 * <p>Tables by thread and depth hold them, so that a function that calls itself is measured right. A return is measured only
 * when the innermost open call has its name: where an entry was never seen, its return would end another call. Those are
 * counted instead, and {@link #reportStrays} says how many there were.
 */
final class OpenCalls {
    private final IntValue clock;
    private final IntVariable depth = perThread("depth");
    private final IntTable started = intTable("started");
    private final IntTable inCallees = intTable("in_callees");
    private final StringTable open = stringTable("open_call");
    private final IntVariable inclusive = local("inclusive");
    private final IntVariable exclusive = local("exclusive");

    /** Measured by a clock, such as {@code timestamp()}. */
    OpenCalls(IntValue clock) {
        this.clock = clock;
    }

    /** What the probe at a call's entry does. */
    List<Statement> enter(StringValue name) {
        return List.of(
                depth.increment(),
                started.at(tid(), depth).set(clock),
                open.at(tid(), depth).set(name));
    }

    /** What the probe at a call's return does: measures it, runs the statements, and closes it. */
    List<Statement> leave(StringValue name, Statement... measured) {
        Condition innermost = depth.isSet().and(open.at(tid(), depth).is(name));
        List<Statement> close = new ArrayList<>();
        close.add(inclusive.set(clock.minus(started.at(tid(), depth))));
        close.add(exclusive.set(inclusive.minus(inCallees.at(tid(), depth))));
        close.addAll(List.of(measured));
        close.add(started.at(tid(), depth).delete());
        close.add(inCallees.at(tid(), depth).delete());
        close.add(open.at(tid(), depth).delete());
        close.add(depth.decrement());
        close.add(when(
                depth.isSet(), List.of(inCallees.at(tid(), depth).increaseBy(inclusive)), List.of(depth.delete())));
        // Where DTrace had no room for the entry, its name is empty; the call was open all the same.
        Condition dropped = depth.isSet().and(open.at(tid(), depth).isSet().not());
        return List.of(when(innermost, close, List.of(count("strays").add(), when(dropped, depth.decrement()))));
    }

    /** How many calls are open in the thread, this one with them. */
    IntValue depth() {
        return depth;
    }

    /** Nanoseconds of the clock from the entry to the return. */
    IntValue inclusive() {
        return inclusive;
    }

    /** The same without the calls that this one made. */
    IntValue exclusive() {
        return exclusive;
    }

    /** Says how many returns were not measured; nothing when there were none. */
    Statement reportStrays() {
        return count("strays").print("%d returns were not measured: their entry was not seen.\n");
    }
}
