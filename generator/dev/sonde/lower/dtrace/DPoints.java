package dev.sonde.lower.dtrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.PointNames;
import dev.sonde.lower.RawCode;
import dev.sonde.model.Code;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.Scope;
import dev.sonde.model.SystemPoint;
import dev.sonde.model.Type;
import dev.sonde.provider.Marker;
import dev.sonde.target.Binary;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.util.List;

/** Probe points as D's four fields. */
final class DPoints {
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long SHORTEST_INTERVAL = 200_000;

    private static final Code NOTHING = new Code("");

    private final Scope scope;
    private final Targets targets;
    private final DTrace dialect;
    private final List<Diagnostic> diagnostics;
    private final DModules modules;
    private final DSystemPoints systemPoints;

    DPoints(Scope scope, Targets targets, DTrace dialect, List<Diagnostic> diagnostics) {
        this.scope = scope;
        this.targets = targets;
        this.dialect = dialect;
        this.diagnostics = diagnostics;
        this.modules = new DModules(diagnostics);
        this.systemPoints = new DSystemPoints(scope, targets, dialect, modules, diagnostics);
    }

    Point lower(Point optional, Origin at) {
        Point point = optional.plain();
        if (point instanceof SystemPoint system) {
            ProbeDescription description = systemPoints.lower(system, at);
            return optional == point ? description : DSystemPoints.mayBeMissing(description);
        }
        if (point instanceof Point.Failure) {
            return description("dtrace", "ERROR");
        }
        if (point instanceof Point.Begin) {
            return beginning();
        }
        if (point instanceof Point.End) {
            return description("dtrace", "END");
        }
        if (point instanceof Point.Every || point instanceof Point.Profile) {
            checkInterval(point, at);
            return RawCode.point(PointNames.of(point));
        }
        if (point instanceof Point.MarkerPoint marker) {
            return marker(marker.marker(), at);
        }
        if (point instanceof Point.NamedPoint named) {
            String text = named.texts().get(dialect.id());
            if (text == null) {
                diagnostics.add(new Diagnostic(
                        Rule.ESCAPE_MISSING,
                        "The named point has no words in " + dialect.title() + ".",
                        named.at(),
                        "Give it some by in(D, \"…\"), or print the script in another dialect."));
            }
            return new RawCode(named.at(), new Code(text == null ? "" : text), Type.INT);
        }
        return point;
    }

    private void checkInterval(Point point, Origin at) {
        if (point instanceof Point.Every every && every.unit().toNanos(every.amount()) == Long.MAX_VALUE) {
            diagnostics.add(new Diagnostic(
                    Rule.UNSAYABLE,
                    dialect.title() + " has no " + PointNames.of(point) + ": it counts nanoseconds in 64 bits.",
                    at,
                    "Use a shorter time."));
        }
        boolean tooFast = point instanceof Point.Every every
                ? every.unit().toNanos(every.amount()) < SHORTEST_INTERVAL
                : point instanceof Point.Profile profile && NANOS_PER_SECOND / profile.hertz() < SHORTEST_INTERVAL;
        if (tooFast) {
            diagnostics.add(new Diagnostic(
                    Rule.UNSAYABLE,
                    dialect.title() + " has no " + PointNames.of(point) + ": it fires each 200 microseconds at most.",
                    at,
                    "Use a longer time or a lower rate."));
        }
    }

    private Point marker(Marker marker, Origin at) {
        Target target = targets.of(marker.provider());
        Code name = new Code(marker.dtraceName());
        if (!(target instanceof Binary binary)) {
            diagnostics.add(new Diagnostic(
                    Rule.UNSAYABLE,
                    "A tapset is SystemTap's own; " + dialect.title() + " can't use one.",
                    at,
                    "Give an executable or a library for " + marker.provider() + "."));
            return new ProbeDescription(new Code(marker.provider()), NOTHING, NOTHING, name);
        }
        return new ProbeDescription(provider(marker, binary, at), module(binary, at), NOTHING, name);
    }

    private Code provider(Marker marker, Binary binary, Origin at) {
        if (binary.pid() != 0) {
            return new Code(marker.provider() + binary.pid());
        }
        if (scope == Scope.TARGET_PROCESS) {
            return new Code(marker.provider() + "$target");
        }
        if (!dialect.version().watchesAllProcesses()) {
            diagnostics.add(new Diagnostic(
                    Rule.WHOLE_SYSTEM,
                    dialect.title() + " finds the markers of one process, not of all.",
                    at,
                    "Leave out everywhere(), or print the script for SystemTap or bpftrace."));
        }
        return new Code(marker.provider() + "*");
    }

    private Code module(Binary binary, Origin at) {
        String library = binary.library();
        return library == null ? NOTHING : modules.ofFile(library, at);
    }

    static ProbeDescription beginning() {
        return description("dtrace", "BEGIN");
    }

    private static ProbeDescription description(String provider, String name) {
        return new ProbeDescription(new Code(provider), NOTHING, NOTHING, new Code(name));
    }
}
