package dev.sonde.lower.systemtap;

import dev.sonde.lower.PointNames;
import dev.sonde.model.Builtin.ProbeName;
import dev.sonde.model.Name;
import dev.sonde.model.Point;
import dev.sonde.model.PointValue.PointFunction;
import dev.sonde.model.Probe;
import dev.sonde.model.Shape;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The points of a probe in groups for which one body is right, each in the place of its first point. */
final class AlikePoints {
    private AlikePoints() {}

    static List<List<Point>> of(Probe probe) {
        boolean named = Shape.has(probe, ProbeName.class::isInstance);
        boolean callNamed = Shape.has(probe, PointFunction.class::isInstance);
        Map<Object, List<Point>> groups = new LinkedHashMap<>();
        for (Point point : probe.points()) {
            List<Object> key = List.of(kind(point.plain(), callNamed), named ? PointNames.of(point) : "");
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(point);
        }
        return List.copyOf(groups.values());
    }

    /** Equal for points with one body. */
    private static Object kind(Point point, boolean callNamed) {
        if (point instanceof SyscallPoint syscall) {
            Name name = syscall.name();
            boolean alone = callNamed && name != null && !StapSyscalls.isNamedAlike(name);
            return alone || name == null ? point : syscall.edge();
        }
        if (point instanceof KernelEventPoint) {
            return point;
        }
        if (point instanceof UserFunctionPoint function) {
            return function.home();
        }
        boolean timer = point instanceof Point.Begin || point instanceof Point.End || point instanceof Point.Every;
        return timer ? Point.Every.class : point.getClass();
    }
}
