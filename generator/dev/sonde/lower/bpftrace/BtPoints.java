package dev.sonde.lower.bpftrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.RawCode;
import dev.sonde.model.Code;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.Scope;
import dev.sonde.model.Type;
import dev.sonde.provider.Marker;
import dev.sonde.target.Binary;
import dev.sonde.target.Targets;
import dev.sonde.target.UsualPlaces;
import java.util.regex.Pattern;

/** Probe points as bpftrace spells them. */
final class BtPoints {
    // The colon ends the field, * ? [ ] are globs, and the three versions differ on the quote and the backslash.
    private static final Pattern UNWRITABLE = Pattern.compile("[:*?\\[\\]\"\\\\\\p{Cntrl}]");
    private static final long NANOS_PER_MICRO = 1000;

    private final Scope scope;
    private final Targets targets;
    private final Refusals refusals;

    BtPoints(Scope scope, Targets targets, Refusals refusals) {
        this.scope = scope;
        this.targets = targets;
        this.refusals = refusals;
    }

    Point lower(Point point, Origin at) {
        if (point instanceof Point.Begin) {
            return code("BEGIN");
        }
        if (point instanceof Point.End) {
            return code("END");
        }
        if (point instanceof Point.Every every) {
            return code(interval(every, at));
        }
        if (point instanceof Point.Profile profile) {
            if (scope == Scope.TARGET_PROCESS) {
                refusals.add(
                        Rule.WHOLE_SYSTEM,
                        at,
                        "bpftrace samples every process, also with -p and -c.",
                        "Say everywhere(), and ask for a process id in when(…).");
            }
            return code("profile:hz:" + profile.hertz());
        }
        if (point instanceof Point.MarkerPoint marker) {
            return marker(marker.marker(), at);
        }
        if (point instanceof Point.NamedPoint named) {
            return code(refusals.words(named.texts(), at, "named point"));
        }
        refusals.add(
                Rule.UNSAYABLE,
                at,
                "Sonde can't say this probe point in bpftrace yet.",
                "Print the script for DTrace or SystemTap, or give the point's words by rawPoint(in(BPFTRACE, …)).");
        return code("");
    }

    /** The one process whose markers a point watches; 0 for all that bpftrace is started for. */
    long process(Point point) {
        boolean marker = point instanceof Point.MarkerPoint;
        return marker && targets.of(((Point.MarkerPoint) point).marker().provider()) instanceof Binary binary
                ? binary.pid()
                : 0;
    }

    private Point marker(Marker marker, Origin at) {
        if (!(targets.of(marker.provider()) instanceof Binary binary)) {
            refusals.add(
                    Rule.UNSAYABLE,
                    at,
                    "A tapset is SystemTap's own; bpftrace can't use one.",
                    "Give an executable or a library for " + marker.provider() + ".");
            return code("");
        }
        String path = path(marker.provider(), binary, at);
        return new UsdtPoint(CStrings.quote(path), new Code(marker.provider()), new Code(marker.name()));
    }

    private String path(String provider, Binary binary, Origin at) {
        String library = binary.library();
        String path = library != null ? library : binary.executable();
        if (path == null) {
            path = UsualPlaces.executable(provider);
        }
        if (path == null) {
            refusals.add(
                    Rule.TARGET_MISSING,
                    at,
                    "bpftrace has to know which file has the markers of " + provider + ".",
                    "Give the path of the executable or the library.");
            return "";
        }
        if (!path.contains("/")) {
            refusals.add(
                    Rule.TARGET_MISSING,
                    at,
                    "bpftrace has to know the path of " + Diagnostic.quote(path) + ", not its name only.",
                    "Give the path of the file that has the markers.");
        }
        if (UNWRITABLE.matcher(path).find()) {
            refusals.add(
                    Rule.TARGET_UNWRITABLE,
                    at,
                    "The path " + Diagnostic.quote(path) + " can't stand in a bpftrace script.",
                    "bpftrace takes : * ? [ ] \" \\ for its own: make a link without them and give that.");
        }
        return path;
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

    private static RawCode code(String text) {
        return new RawCode(new Code(text), Type.INT);
    }
}
