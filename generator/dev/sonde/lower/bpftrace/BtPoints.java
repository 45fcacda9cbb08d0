package dev.sonde.lower.bpftrace;

import dev.sonde.check.Rule;
import dev.sonde.lower.RawCode;
import dev.sonde.model.Code;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.SystemPoint;
import dev.sonde.model.SystemPoint.InProvider;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import dev.sonde.model.Type;
import dev.sonde.provider.Marker;
import dev.sonde.target.Binary;
import dev.sonde.target.Targets;

/** Probe points as bpftrace spells them. */
final class BtPoints {
    private static final long NANOS_PER_MICRO = 1000;

    private final Targets targets;
    private final Refusals refusals;
    private final BtFiles files;
    private final BtSystemPoints systemPoints;

    BtPoints(Targets targets, Refusals refusals) {
        this.targets = targets;
        this.refusals = refusals;
        this.files = new BtFiles(refusals);
        this.systemPoints = new BtSystemPoints(targets, files, refusals);
    }

    Point lower(Point point, Origin at) {
        if (point instanceof Point.Begin) {
            return RawCode.point("BEGIN");
        }
        if (point instanceof Point.End) {
            return RawCode.point("END");
        }
        if (point instanceof Point.Every every) {
            return RawCode.point(interval(every, at));
        }
        if (point instanceof Point.Profile profile) {
            return RawCode.point("profile:hz:" + profile.hertz());
        }
        if (point instanceof Point.MarkerPoint marker) {
            return marker(marker.marker(), at);
        }
        if (point instanceof Point.NamedPoint named) {
            return new RawCode(
                    named.at(), new Code(refusals.words(named.texts(), named.at(), "named point")), Type.INT);
        }
        if (point instanceof SystemPoint system) {
            return systemPoints.lower(system, at);
        }
        refusals.none(
                Rule.UNSAYABLE,
                at,
                "point for faults of the script",
                "Leave the probe out: bpftrace says such a fault itself, and goes on.");
        return RawCode.point("");
    }

    /** The one process that a point watches by its number; 0 for all that bpftrace is started for. */
    long process(Point point) {
        String provider = point instanceof Point.MarkerPoint marker
                ? marker.marker().provider()
                : point instanceof UserFunctionPoint function && function.home() instanceof InProvider home
                        ? home.provider()
                        : null;
        return provider != null && targets.of(provider) instanceof Binary binary ? binary.pid() : 0;
    }

    private Point marker(Marker marker, Origin at) {
        if (!(targets.of(marker.provider()) instanceof Binary binary)) {
            refusals.add(
                    Rule.UNSAYABLE,
                    at,
                    "A tapset is SystemTap's own; bpftrace can't use one.",
                    "Give an executable or a library for " + marker.provider() + ".");
            return RawCode.point("");
        }
        return new UsdtPoint(
                files.of(marker.provider(), binary, at), new Code(marker.provider()), new Code(marker.name()));
    }

    private String interval(Point.Every every, Origin at) {
        return switch (every.unit()) {
            case NANOSECONDS -> {
                if (every.amount() % NANOS_PER_MICRO != 0) {
                    refusals.none(
                            Rule.UNSAYABLE,
                            at,
                            "interval of " + every.amount() + " nanoseconds",
                            "Use whole microseconds.");
                }
                yield "interval:us:" + every.amount() / NANOS_PER_MICRO;
            }
            case MICROSECONDS -> "interval:us:" + every.amount();
            case MILLISECONDS -> "interval:ms:" + every.amount();
            default -> "interval:s:" + every.unit().toSeconds(every.amount());
        };
    }
}
