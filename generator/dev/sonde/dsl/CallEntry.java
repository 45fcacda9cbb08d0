package dev.sonde.dsl;

import dev.sonde.model.CType;
import dev.sonde.model.Point;
import dev.sonde.model.PointValue.PointArgument;
import dev.sonde.model.PointValue.PointFunction;
import dev.sonde.model.SystemPoint;
import java.util.List;

/** The moment a function or system call is entered, and the giver of its arguments. */
public sealed class CallEntry implements ProbePoint permits UserCallEntry {
    private final List<SystemPoint> points;

    CallEntry(List<SystemPoint> points) {
        this.points = List.copyOf(points);
    }

    @Override
    public final SystemPoint point() {
        return points.get(0);
    }

    @Override
    public final List<Point> points() {
        return List.copyOf(points);
    }

    /**
     * An argument that is a C long, a size or an address: all its 64 bits.
     *
     * @param position which, from 0 to 5
     */
    public final IntValue arg(int position) {
        return argument(position, CType.LONG);
    }

    /**
     * An argument that is a C int, such as a file descriptor: its lower 32 bits with their sign.
     *
     * @param position which, from 0 to 5
     */
    public final IntValue intArg(int position) {
        return argument(position, CType.INT);
    }

    /** The name of the function or system call that is entered. */
    public final StringValue name() {
        return new StringValue(new PointFunction(Origins.here(), point()));
    }

    final IntValue argument(int position, CType read) {
        Faults.inRange("position of the argument", position, 0, PointArgument.LAST_POSITION);
        return new IntValue(new PointArgument(Origins.here(), point(), position, read));
    }
}
