package dev.sonde.check;

import dev.sonde.model.Expression.ParameterValue;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.Probe;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Holds each parameter against the points of its probe. */
final class ParameterCheck {
    private ParameterCheck() {}

    static void check(Probe probe, Findings findings) {
        Findings.walk(probe, probe.at(), (node, at) -> {
            if (node instanceof ParameterValue value) {
                List<Point> points = probe.points().stream().map(Point::plain).toList();
                value(value, points, at, findings);
            }
        });
    }

    private static void value(ParameterValue value, List<Point> points, Origin at, Findings findings) {
        Marker marker = value.marker();
        String name = marker.dtraceName() + "." + value.parameter().name();
        if (points.stream().noneMatch(point -> isOn(point, marker))) {
            findings.add(
                    Rule.PARAMETER_OUTSIDE_PROBE,
                    at,
                    "The parameter " + name + " is used in a probe on " + names(points) + ".",
                    "Use it in a probe on " + marker.dtraceName() + ", or keep it in a variable there.");
            return;
        }
        for (Point point : points) {
            if (!(point instanceof MarkerPoint other) || !shares(other.marker(), value)) {
                findings.add(
                        Rule.MARKER_UNTYPED_POINT,
                        at,
                        "The probe also fires on " + names(List.of(point)) + ", which has no such parameter as " + name
                                + ".",
                        "Make a probe of its own for that point.");
            }
        }
    }

    // Objects.equals looks first whether it is the same one, as it
    // mostly is: the record's own way is dear at its first use.
    private static boolean isOn(Point point, Marker marker) {
        return point instanceof MarkerPoint other && Objects.equals(other.marker(), marker);
    }

    private static boolean shares(Marker marker, ParameterValue value) {
        if (Objects.equals(marker, value.marker())) {
            return true;
        }
        int position = value.position();
        if (position >= marker.parameters().size()) {
            return false;
        }
        Parameter other = marker.parameters().get(position);
        return other.name().equals(value.parameter().name())
                && other.type().equals(value.parameter().type());
    }

    private static String names(List<Point> points) {
        return points.stream().map(PointPhrases::of).collect(Collectors.joining(", "));
    }
}
