package dev.sonde.dsl;

import dev.sonde.model.CType;
import dev.sonde.model.Point;
import dev.sonde.model.PointValue.PointFunction;
import dev.sonde.model.PointValue.PointResult;
import dev.sonde.model.SystemPoint;
import java.util.List;

/** The moment a function or system call returns, and the giver of its result. */
public sealed class CallExit implements ProbePoint permits SyscallExit {
    private final List<SystemPoint> points;

    CallExit(List<SystemPoint> points) {
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

    /** What it gives back, all 64 bits; a system call that failed gives its error number with a minus sign. */
    public final IntValue result() {
        return new IntValue(new PointResult(Origins.here(), point(), CType.LONG));
    }

    /** What it gives back where that is a C int: the lower 32 bits with their sign. */
    public final IntValue intResult() {
        return new IntValue(new PointResult(Origins.here(), point(), CType.INT));
    }

    /** The name of the function or system call that returns. */
    public final StringValue name() {
        return new StringValue(new PointFunction(Origins.here(), point()));
    }
}
