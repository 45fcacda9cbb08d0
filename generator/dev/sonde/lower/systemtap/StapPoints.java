package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Quoted;
import dev.sonde.lower.RawCode;
import dev.sonde.model.Code;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.Type;
import dev.sonde.provider.Marker;
import dev.sonde.target.Binary;
import dev.sonde.target.Tapset;
import dev.sonde.target.TapsetNames;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import dev.sonde.target.UsualPlaces;
import java.util.List;
import java.util.regex.Pattern;

/** Probe points as SystemTap spells them. */
final class StapPoints {
    // SystemTap takes these for globs and has no escape that works.
    private static final Pattern UNWRITABLE = Pattern.compile("[*?\\[\\]\\p{Cntrl}]");

    private static final long LONGEST_TIMER = 86_400;
    private static final long SHORTEST_TIMER = 100_000;

    private final Targets targets;
    private final SystemTap dialect;
    private final List<Diagnostic> diagnostics;

    StapPoints(Targets targets, SystemTap dialect, List<Diagnostic> diagnostics) {
        this.targets = targets;
        this.dialect = dialect;
        this.diagnostics = diagnostics;
    }

    Point lower(Point point, Origin at) {
        if (point instanceof Point.Begin) {
            return code("begin");
        }
        if (point instanceof Point.End) {
            return code("end");
        }
        if (point instanceof Point.Every every) {
            return code(timer(every, at));
        }
        if (point instanceof Point.Profile profile) {
            return code("perf.type(1).config(0).hz(" + profile.hertz() + ")");
        }
        if (point instanceof Point.MarkerPoint marker) {
            return marker(marker.marker(), at);
        }
        if (point instanceof Point.NamedPoint named) {
            return code(words(named, at));
        }
        return point;
    }

    private Point marker(Marker marker, Origin at) {
        Target target = targets.of(marker.provider());
        if (target instanceof Tapset tapset) {
            return code(TapsetNames.alias(marker, tapset.prefix()));
        }
        Binary binary = (Binary) target;
        String library = binary.library();
        String process = binary.executable();
        if (process == null && library != null && library.contains("/")) {
            process = library;
            library = null;
        }
        if (process == null) {
            process = usual(marker.provider(), at);
        }
        Quoted quotedLibrary = library == null ? null : path(library, at);
        return new MarkPoint(path(process, at), quotedLibrary, new Code(marker.name()));
    }

    private String usual(String provider, Origin at) {
        String usual = UsualPlaces.executable(provider);
        if (usual == null) {
            diagnostics.add(new Diagnostic(
                    Rule.TARGET_MISSING,
                    dialect.title() + " has to know which file has the markers of " + provider + ".",
                    at,
                    "Give the executable or the library."));
        }
        return usual == null ? "" : usual;
    }

    private Quoted path(String path, Origin at) {
        if (UNWRITABLE.matcher(path).find()) {
            diagnostics.add(new Diagnostic(
                    Rule.TARGET_UNWRITABLE,
                    "The path " + Diagnostic.quote(path) + " can't stand in a SystemTap script.",
                    at,
                    "SystemTap takes * ? [ ] for globs: make a link without them and give that."));
        }
        return CStrings.quote(path);
    }

    private String words(Point.NamedPoint named, Origin at) {
        String text = named.texts().get(dialect.id());
        if (text == null) {
            diagnostics.add(new Diagnostic(
                    Rule.ESCAPE_MISSING,
                    "The named point has no words in " + dialect.title() + ".",
                    at,
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
        if (every.unit().toSeconds(every.amount()) > LONGEST_TIMER) {
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

    private static RawCode code(String text) {
        return new RawCode(new Code(text), Type.INT);
    }
}
