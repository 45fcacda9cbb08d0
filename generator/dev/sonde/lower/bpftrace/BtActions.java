package dev.sonde.lower.bpftrace;

import dev.sonde.lower.Inventory;
import dev.sonde.lower.Parentheses;
import dev.sonde.lower.PointNames;
import dev.sonde.lower.ProcessScope;
import dev.sonde.lower.Truth;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Builtin.Pid;
import dev.sonde.model.Builtin.ProbeName;
import dev.sonde.model.Builtin.TargetPid;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.Point.Every;
import dev.sonde.model.PointValue.PointArgument;
import dev.sonde.model.PointValue.PointFunction;
import dev.sonde.model.Probe;
import dev.sonde.model.Scope;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.If;
import dev.sonde.model.SystemPoint;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
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
    private final Scope scope;
    private final BtPoints points;
    private final BtStatements statements;
    private final Refusals refusals;

    BtActions(Inventory inventory, Targets targets, Refusals refusals) {
        this.scope = inventory.script().scope();
        this.points = new BtPoints(targets, refusals);
        this.statements = new BtStatements(refusals, inventory);
        this.refusals = refusals;
    }

    /** What makes two points share an action. */
    private record Likeness(
            List<Probe> probes, Object kind, @Nullable Expression guard, String probeName) {
        /** A number by the line of Java: all that a probe holds would tell no more of them apart, and cost more. */
        @Override
        public int hashCode() {
            return 31 * probes.get(0).at().line() + probeName.hashCode();
        }
    }

    List<Action> lower(List<Probe> probes) {
        probes.forEach(probe -> FiredNames.check(probe, refusals));
        Map<Point, List<Probe>> byPoint = new LinkedHashMap<>();
        for (Probe probe : probes) {
            probe.points()
                    .forEach(point -> byPoint.computeIfAbsent(point.plain(), p -> new ArrayList<>())
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
        return new Likeness(
                probes,
                kind(point, probes),
                guard(point),
                mention(probes, ProbeName.class) ? PointNames.of(point) : "");
    }

    /** Equal for points with one body. */
    private static Object kind(Point point, List<Probe> probes) {
        boolean timer = point instanceof Point.Profile || point instanceof Point.Every;
        if (!(point instanceof SystemPoint)) {
            return timer ? Every.class : point.getClass();
        }
        boolean named = mention(probes, PointFunction.class);
        if (point instanceof SyscallPoint syscall) {
            boolean own = syscall.name() == null || named || mention(probes, PointArgument.class);
            return own ? point : SyscallPoint.class;
        }
        return named || point instanceof KernelEventPoint ? point : point.getClass();
    }

    private static boolean mention(List<Probe> probes, Class<?> kind) {
        return probes.stream().anyMatch(probe -> Shape.has(probe, kind::isInstance));
    }

    /** What must hold before anything is done: that it is the right process, and what the point leaves open. */
    private @Nullable Expression guard(Point point) {
        long process = points.process(point);
        Expression target = null;
        if (process != 0) {
            target = new Binary(BinaryOperator.EQUAL, new Pid(), new IntLiteral(process));
        } else if (ProcessScope.mustAsk(point, scope)) {
            target = new Binary(BinaryOperator.EQUAL, new Pid(), new TargetPid());
        }
        return both(target, BtSystemPoints.guard(point));
    }

    private Action action(Likeness likeness, List<Point> its) {
        Origin at = likeness.probes().get(0).at();
        statements.point(its.get(0));
        List<Point> lowered = its.stream().map(point -> points.lower(point, at)).toList();
        List<Probe> probes = KeptArguments.in(likeness.probes(), its.get(0));
        Action action = probes.size() == 1
                ? alone(probes.get(0), lowered, likeness.guard())
                : together(probes, lowered, likeness.guard());
        StackUse.check(action, refusals);
        return action;
    }

    private Action alone(Probe probe, List<Point> lowered, @Nullable Expression guard) {
        Expression predicate = both(guard, probe.predicate());
        if (predicate == null) {
            return new Action(probe.at(), lowered, null, body(probe));
        }
        List<Statement> before = new ArrayList<>();
        Expression condition = statements.condition(Truth.of(predicate), probe, before);
        if (before.isEmpty()) {
            return new Action(probe.at(), lowered, Parentheses.predicate(condition), body(probe));
        }
        before.add(new If(probe.at(), condition, body(probe), List.of()));
        return new Action(probe.at(), lowered, null, before);
    }

    private Action together(List<Probe> probes, List<Point> lowered, @Nullable Expression guard) {
        Expression first = guard == null ? null : statements.condition(guard, probes.get(0), new ArrayList<>());
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
        return new Action(probes.get(0).at(), lowered, first, all);
    }

    private List<Statement> body(Probe probe) {
        return statements.lower(ScopedLocals.declare(ExitsLast.of(probe.statements())));
    }

    private static @Nullable Expression both(@Nullable Expression guard, @Nullable Expression predicate) {
        if (guard == null || predicate == null) {
            return guard == null ? predicate : guard;
        }
        return new Binary(BinaryOperator.AND, guard, predicate);
    }
}
