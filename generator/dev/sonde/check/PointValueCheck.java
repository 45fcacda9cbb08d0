package dev.sonde.check;

import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.PointValue;
import dev.sonde.model.Probe;
import dev.sonde.model.SystemPoint;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import dev.sonde.model.SystemPoint.KernelFunctionPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import java.util.List;

/** Holds each argument, result and fact against the points of its probe. */
final class PointValueCheck {
    private PointValueCheck() {}

    static void check(Probe probe, Findings findings) {
        List<Point> points = probe.points().stream().map(Point::plain).toList();
        Findings.walk(probe, probe.at(), (node, at) -> {
            if (node instanceof PointValue value) {
                value(value, points, at, findings);
            }
        });
    }

    private static void value(PointValue value, List<Point> points, Origin at, Findings findings) {
        String owner = PointPhrases.of(value.of());
        if (!points.contains(value.of())) {
            findings.add(
                    Rule.PARAMETER_OUTSIDE_PROBE,
                    at,
                    "The " + value.phrase() + " of " + owner + " is used in a probe on "
                            + PointPhrases.of(points.get(0)) + ".",
                    "Use it in a probe on its own point, or keep it in a variable there.");
            return;
        }
        for (Point point : points) {
            if (!alike(point, value.of())) {
                findings.add(
                        Rule.MARKER_UNTYPED_POINT,
                        at,
                        "The probe also fires on " + PointPhrases.of(point) + ", which has no such " + value.phrase()
                                + " as " + owner + ".",
                        "Make a probe of its own for that point.");
            }
        }
    }

    /** Whether two points hand over the same things. */
    private static boolean alike(Point one, SystemPoint other) {
        if (one instanceof SyscallPoint a && other instanceof SyscallPoint b) {
            return a.edge() == b.edge();
        }
        if (one instanceof UserFunctionPoint a && other instanceof UserFunctionPoint b) {
            return a.edge() == b.edge();
        }
        if (one instanceof KernelFunctionPoint a && other instanceof KernelFunctionPoint b) {
            return a.edge() == b.edge();
        }
        return one instanceof KernelEventPoint && one.equals(other);
    }
}
