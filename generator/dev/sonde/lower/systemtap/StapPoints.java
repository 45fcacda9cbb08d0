package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.RawCode;
import dev.sonde.model.Code;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.SystemPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.Type;
import dev.sonde.provider.Marker;
import dev.sonde.target.Binary;
import dev.sonde.target.Tapset;
import dev.sonde.target.TapsetNames;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.util.List;

/** Probe points as SystemTap spells them. */
final class StapPoints {
    private static final long LONGEST_TIMER = 86_400_000_000_000L;
    private static final long SHORTEST_TIMER = 100_000;

    private final Targets targets;
    private final SystemTap dialect;
    private final List<Diagnostic> diagnostics;
    private final StapFiles files;
    private final StapSystemPoints systemPoints;

    StapPoints(Targets targets, SystemTap dialect, List<Diagnostic> diagnostics) {
        this.targets = targets;
        this.dialect = dialect;
        this.diagnostics = diagnostics;
        this.files = new StapFiles(dialect, diagnostics);
        this.systemPoints = new StapSystemPoints(targets, files, diagnostics);
    }

    Point lower(Point point, Origin at) {
        if (point instanceof Point.OptionalPoint optional) {
            Point lowered = lower(optional.plain(), at);
            return optional.plain() instanceof SyscallPoint ? lowered : new Point.OptionalPoint(lowered);
        }
        if (point instanceof SystemPoint system) {
            return systemPoints.lower(system, at);
        }
        if (point instanceof Point.Failure) {
            return RawCode.point("error");
        }
        if (point instanceof Point.Begin) {
            return RawCode.point("begin");
        }
        if (point instanceof Point.End) {
            return RawCode.point("end");
        }
        if (point instanceof Point.Every every) {
            return RawCode.point(timer(every, at));
        }
        if (point instanceof Point.Profile profile) {
            return RawCode.point("perf.type(1).config(0).hz(" + profile.hertz() + ")");
        }
        if (point instanceof Point.MarkerPoint marker) {
            return marker(marker.marker(), at);
        }
        if (point instanceof Point.NamedPoint named) {
            return new RawCode(named.at(), new Code(words(named)), Type.INT);
        }
        return point;
    }

    private Point marker(Marker marker, Origin at) {
        Target target = targets.of(marker.provider());
        if (target instanceof Tapset tapset) {
            return RawCode.point(TapsetNames.alias(marker, tapset.prefix()));
        }
        Binary binary = (Binary) target;
        return new MarkPoint(
                files.process(marker.provider(), binary, at), files.library(binary, at), new Code(marker.name()));
    }

    private String words(Point.NamedPoint named) {
        String text = named.texts().get(dialect.id());
        if (text == null) {
            diagnostics.add(new Diagnostic(
                    Rule.ESCAPE_MISSING,
                    "The named point has no words in " + dialect.title() + ".",
                    named.at(),
                    "Give it some by in(SYSTEMTAP, \"…\"), or print the script in another dialect."));
        }
        return text == null ? "" : text;
    }

    private String timer(Point.Every every, Origin at) {
        String unit = switch (every.unit()) {
            case NANOSECONDS -> "ns";
            case MICROSECONDS -> "us";
            case MILLISECONDS -> "ms";
            default -> "s";
        };
        boolean seconds = unit.equals("s");
        long amount = seconds ? every.unit().toSeconds(every.amount()) : every.amount();
        if (every.unit().toNanos(every.amount()) > LONGEST_TIMER) {
            timerFault("more than a day", "Count the days in a variable of a probe on every(1, DAYS).", at);
        }
        if (every.unit().toNanos(every.amount()) < SHORTEST_TIMER) {
            timerFault("less than 100 microseconds", "Use a longer time.", at);
        }
        return "timer." + unit + "(" + amount + ")";
    }

    private void timerFault(String time, String advice, Origin at) {
        diagnostics.add(new Diagnostic(Rule.UNSAYABLE, dialect.title() + " has no timer of " + time + ".", at, advice));
    }
}
