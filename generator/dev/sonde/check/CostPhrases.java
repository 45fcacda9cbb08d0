package dev.sonde.check;

import dev.sonde.model.Point;
import dev.sonde.model.Probe;

/** What the checks of cost ask of a probe. */
final class CostPhrases {
    private CostPhrases() {}

    /** With what a probe fires often, as a noun; empty when none of its points does. */
    static String often(Probe probe) {
        return probe.points().stream()
                .map(Point::often)
                .filter(often -> !often.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether a probe fires by the clock or at an end of the tracing, and so not for what is traced. */
    static boolean isOfTracer(Probe probe) {
        return probe.points().stream()
                .map(Point::plain)
                .allMatch(point -> point instanceof Point.Begin
                        || point instanceof Point.End
                        || point instanceof Point.Every
                        || point instanceof Point.Failure);
    }
}
