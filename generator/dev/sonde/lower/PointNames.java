package dev.sonde.lower;

import dev.sonde.model.Point;

/** What {@link dev.sonde.model.Builtin.ProbeName} is at a point: DTrace's name, in every dialect. */
public final class PointNames {
    private PointNames() {}

    /** The name, or the empty string for a point in a tracer's own words. */
    public static String of(Point point) {
        if (point instanceof Point.MarkerPoint marker) {
            return marker.marker().dtraceName();
        }
        if (point instanceof Point.Begin) {
            return "BEGIN";
        }
        if (point instanceof Point.End) {
            return "END";
        }
        if (point instanceof Point.Every every) {
            return "tick-" + every.amount() + unit(every);
        }
        return point instanceof Point.Profile profile ? "profile-" + profile.hertz() : "";
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
