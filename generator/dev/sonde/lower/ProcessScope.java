package dev.sonde.lower;

import dev.sonde.model.Point;
import dev.sonde.model.Probe;
import dev.sonde.model.Scope;
import dev.sonde.model.SystemPoint;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import java.util.ArrayList;
import java.util.List;

/** Which points fire for every process whatever the tracer was started for, so that the script must look who it is. */
public final class ProcessScope {
    private ProcessScope() {}

    /** Whether a script of this scope has to compare the process at a point with its target. */
    public static boolean mustAsk(Point optional, Scope scope) {
        Point point = optional.plain();
        boolean ofDisk =
                point instanceof KernelEventPoint event && event.event().isOfDisk();
        boolean anyProcess = point instanceof SystemPoint || point instanceof Point.Profile;
        return scope == Scope.TARGET_PROCESS && anyProcess && !ofDisk;
    }

    /** A probe as one or two, so that each has to look at all its points or at none. */
    public static List<Probe> split(Probe probe, Scope scope) {
        List<Point> asked = new ArrayList<>();
        List<Point> others = new ArrayList<>();
        for (Point point : probe.points()) {
            (mustAsk(point, scope) ? asked : others).add(point);
        }
        if (asked.isEmpty() || others.isEmpty()) {
            return List.of(probe);
        }
        return List.of(with(probe, others), with(probe, asked));
    }

    private static Probe with(Probe probe, List<Point> points) {
        return new Probe(probe.at(), points, probe.predicate(), probe.statements());
    }
}
