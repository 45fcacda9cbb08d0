package dev.sonde.lower.systemtap;

import dev.sonde.lower.NamedValue;
import dev.sonde.lower.ProcessScope;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Builtin.Pid;
import dev.sonde.model.Builtin.TargetPid;
import dev.sonde.model.Builtin.Tid;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.KernelEvent;
import dev.sonde.model.KernelFact;
import dev.sonde.model.Name;
import dev.sonde.model.Point;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.Scope;
import dev.sonde.model.SystemPoint.InProvider;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import dev.sonde.model.Type;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.List;

/** What a body must ask first, since SystemTap's points fire for every process and some for more than is meant. */
final class StapGuards {
    private final Scope scope;
    private final Targets targets;

    StapGuards(Scope scope, Targets targets) {
        this.scope = scope;
        this.targets = targets;
    }

    /** The guards of a body for points that are alike. */
    List<Guard> of(List<Point> alike) {
        List<Guard> guards = new ArrayList<>();
        Point first = alike.get(0).plain();
        long pid = pid(first);
        if (pid != 0) {
            guards.add(different(new Pid(), new IntLiteral(pid)));
        } else if (ProcessScope.mustAsk(first, scope)
                || (first instanceof MarkerPoint && scope == Scope.TARGET_PROCESS)) {
            guards.add(different(new Pid(), new TargetPid()));
        }
        if (first instanceof SyscallPoint) {
            addNames(alike, guards);
        } else if (first instanceof KernelEventPoint event) {
            addThreads(event.event(), guards);
        }
        return guards;
    }

    private long pid(Point point) {
        String provider = point instanceof MarkerPoint marker
                ? marker.marker().provider()
                : point instanceof UserFunctionPoint function && function.home() instanceof InProvider home
                        ? home.provider()
                        : null;
        return provider != null && targets.of(provider) instanceof dev.sonde.target.Binary binary ? binary.pid() : 0;
    }

    private static void addNames(List<Point> alike, List<Guard> guards) {
        Expression none = null;
        for (Point point : alike) {
            Name name = ((SyscallPoint) point.plain()).name();
            if (name == null) {
                return;
            }
            Expression other = isNot(name);
            none = none == null ? other : new Binary(BinaryOperator.AND, none, other);
        }
        if (none != null) {
            guards.add(new Guard(none));
        }
    }

    private static Expression isNot(Name name) {
        int number = StapSyscalls.numberOf(name);
        return number == 0
                ? new Binary(
                        BinaryOperator.NOT_EQUAL,
                        new NamedValue(StapSyscalls.NAME, Type.STRING),
                        new StringLiteral(StapSyscalls.nameOf(name)))
                : new Binary(
                        BinaryOperator.NOT_EQUAL,
                        new NamedValue(StapSyscalls.NUMBER, Type.INT),
                        new IntLiteral(number));
    }

    // A thread is a task like a process, and is made and ends at the same tracepoints.
    private static void addThreads(KernelEvent event, List<Guard> guards) {
        if (event == KernelEvent.PROCESS_CREATE) {
            Expression child = new EventValue(KernelFact.CHILD_PID);
            guards.add(new Guard(new Binary(BinaryOperator.EQUAL, child, new Pid())));
        } else if (event == KernelEvent.PROCESS_EXIT) {
            guards.add(different(new Tid(), new Pid()));
        }
    }

    private static Guard different(Expression left, Expression right) {
        return new Guard(new Binary(BinaryOperator.NOT_EQUAL, left, right));
    }
}
