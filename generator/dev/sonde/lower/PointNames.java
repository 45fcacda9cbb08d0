package dev.sonde.lower;

import dev.sonde.model.Point;
import dev.sonde.model.SystemPoint;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import dev.sonde.model.SystemPoint.KernelFunctionPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;

/** What {@link dev.sonde.model.Builtin.ProbeName} is at a point: DTrace's name, in every dialect. */
public final class PointNames {
    private PointNames() {}

    /** The name, or the empty string for a point in a tracer's own words. */
    public static String of(Point optional) {
        Point point = optional.plain();
        if (point instanceof Point.MarkerPoint marker) {
            return marker.marker().dtraceName();
        }
        if (point instanceof Point.Begin) {
            return "BEGIN";
        }
        if (point instanceof Point.End) {
            return "END";
        }
        if (point instanceof Point.Failure) {
            return "ERROR";
        }
        if (point instanceof SystemPoint system) {
            return ofSystem(system);
        }
        if (point instanceof Point.Every every) {
            return "tick-" + every.amount() + unit(every);
        }
        return point instanceof Point.Profile profile ? "profile-" + profile.hertz() : "";
    }

    private static String ofSystem(SystemPoint point) {
        if (point instanceof SyscallPoint syscall) {
            return syscall.edge().toString();
        }
        if (point instanceof UserFunctionPoint function) {
            return function.edge().toString();
        }
        if (point instanceof KernelFunctionPoint function) {
            return function.edge().toString();
        }
        return point instanceof KernelEventPoint event ? event.event().dtraceName() : "";
    }

    private static String unit(Point.Every every) {
        return switch (every.unit()) {
            case NANOSECONDS -> "ns";
            case MICROSECONDS -> "us";
            case MILLISECONDS -> "ms";
            case SECONDS -> "s";
            case MINUTES -> "m";
            case HOURS -> "h";
            case DAYS -> "d";
        };
    }
}
