package dev.sonde.lower.bpftrace;

import dev.sonde.lower.PointNames;
import dev.sonde.lower.Truth;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Builtin.Pid;
import dev.sonde.model.Builtin.ProbeName;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.Point.Every;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.If;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Probes as bpftrace has them: one action for each point, in which the probes follow each other.
 *
 * <p>bpftrace does not say which of two actions at one point comes first, and before 0.27 takes one BEGIN only.
 */
final class BtActions {
    private final BtPoints points;
    private final BtStatements statements;
    private final Refusals refusals;

    BtActions(Script script, Targets targets, Refusals refusals) {
        this.points = new BtPoints(script.scope(), targets, refusals);
        this.statements = new BtStatements(refusals, script);
        this.refusals = refusals;
    }

    /** What makes two points share an action. */
    private record Likeness(List<Probe> probes, Class<?> kind, long process, String probeName) {}

    List<Action> lower(List<Probe> probes) {
        Map<Point, List<Probe>> byPoint = new LinkedHashMap<>();
        for (Probe probe : probes) {
            probe.points()
                    .forEach(point -> byPoint.computeIfAbsent(point, p -> new ArrayList<>())
                            .add(probe));
        }
        Map<Likeness, List<Point>> alike = new LinkedHashMap<>();
        byPoint.forEach((point, its) -> alike.computeIfAbsent(likeness(point, its), l -> new ArrayList<>())
                .add(point));
        List<Action> actions = new ArrayList<>();
        alike.forEach((likeness, its) -> actions.add(action(likeness, its)));
        return actions;
    }

    private Likeness likeness(Point point, List<Probe> probes) {
        boolean named = probes.stream().anyMatch(probe -> Bpftrace.mentions(probe, ProbeName.class::isInstance));
        Class<?> kind = point instanceof MarkerPoint ? MarkerPoint.class : timerOr(point);
        return new Likeness(probes, kind, points.process(point), named ? PointNames.of(point) : "");
    }

    private static Class<?> timerOr(Point point) {
        return point instanceof Point.Profile ? Every.class : point.getClass();
    }

    private Action action(Likeness likeness, List<Point> its) {
        Origin at = likeness.probes().get(0).at();
        statements.probeName(PointNames.of(its.get(0)));
        List<Point> lowered = its.stream().map(point -> points.lower(point, at)).toList();
        Expression process = likeness.process() == 0
                ? null
                : new Binary(BinaryOperator.EQUAL, new Pid(), new IntLiteral(likeness.process()));
        Action action = likeness.probes().size() == 1
                ? alone(likeness.probes().get(0), lowered, process)
                : together(likeness.probes(), lowered, process);
        StackUse.check(action, refusals);
        return action;
    }

    private Action alone(Probe probe, List<Point> lowered, @Nullable Expression process) {
        Expression predicate = both(process, probe.predicate());
        if (predicate == null) {
            return new Action(probe.at(), lowered, null, body(probe));
        }
        List<Statement> before = new ArrayList<>();
        Expression condition = statements.condition(Truth.of(predicate), probe, before);
        if (before.isEmpty()) {
            return new Action(probe.at(), lowered, condition, body(probe));
        }
        before.add(new If(probe.at(), condition, body(probe), List.of()));
        return new Action(probe.at(), lowered, null, before);
    }

    private Action together(List<Probe> probes, List<Point> lowered, @Nullable Expression process) {
        List<Statement> all = new ArrayList<>();
        for (Probe probe : probes) {
            Expression predicate = probe.predicate();
            if (predicate == null) {
                all.addAll(body(probe));
            } else {
                Expression condition = statements.condition(Truth.of(predicate), probe, all);
                all.add(new If(probe.at(), condition, body(probe), List.of()));
            }
        }
        return new Action(probes.get(0).at(), lowered, process, all);
    }

    private List<Statement> body(Probe probe) {
        return statements.lower(ScopedLocals.declare(ExitsLast.of(probe.statements())));
    }

    private static @Nullable Expression both(@Nullable Expression process, @Nullable Expression predicate) {
        if (process == null || predicate == null) {
            return process == null ? predicate : process;
        }
        return new Binary(BinaryOperator.AND, process, predicate);
    }
}
