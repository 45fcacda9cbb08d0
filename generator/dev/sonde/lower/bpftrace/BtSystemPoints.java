package dev.sonde.lower.bpftrace;

import dev.sonde.check.Rule;
import dev.sonde.lower.RawCode;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Builtin.Pid;
import dev.sonde.model.Builtin.Tid;
import dev.sonde.model.Code;
import dev.sonde.model.Edge;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.KernelEvent;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.SystemPoint;
import dev.sonde.model.SystemPoint.InFile;
import dev.sonde.model.SystemPoint.InProvider;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import dev.sonde.model.SystemPoint.KernelFunctionPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import dev.sonde.target.Targets;
import org.jspecify.annotations.Nullable;

/** System calls, functions and the kernel's events as bpftrace spells them. */
final class BtSystemPoints {
    private static final int CLONE_THREAD = 0x10000;

    private final Targets targets;
    private final BtFiles files;
    private final Refusals refusals;

    BtSystemPoints(Targets targets, BtFiles files, Refusals refusals) {
        this.targets = targets;
        this.files = files;
        this.refusals = refusals;
    }

    Point lower(SystemPoint point, Origin at) {
        if (point instanceof SyscallPoint syscall) {
            return syscall(syscall);
        }
        if (point instanceof KernelFunctionPoint kernel) {
            return RawCode.point((kernel.edge() == Edge.ENTRY ? "kprobe:" : "kretprobe:") + kernel.function());
        }
        if (point instanceof UserFunctionPoint function) {
            return function(function, at);
        }
        return RawCode.point(event(((KernelEventPoint) point).event()));
    }

    /** What must hold besides, where bpftrace's point fires for more than is meant; null for nothing. */
    static @Nullable Expression guard(Point point) {
        if (point instanceof SyscallPoint syscall && syscall.name() == null) {
            // A number that is no call at all: the kernel tells of it here, and in no tracepoint of a call.
            Expression number = new Cast(Cast.INT64, TracepointField.of("id"));
            return new Binary(BinaryOperator.GREATER_OR_EQUAL, number, new IntLiteral(0));
        }
        if (!(point instanceof KernelEventPoint event)) {
            return null;
        }
        // A thread is a task like a process, and is made and ends at the same tracepoints.
        return switch (event.event()) {
            case PROCESS_CREATE ->
                new Binary(
                        BinaryOperator.EQUAL,
                        new Binary(
                                BinaryOperator.BIT_AND,
                                TracepointField.of("clone_flags"),
                                new IntLiteral(CLONE_THREAD)),
                        new IntLiteral(0));
            case PROCESS_EXIT -> new Binary(BinaryOperator.EQUAL, new Tid(), new Pid());
            default -> null;
        };
    }

    private static Point syscall(SyscallPoint point) {
        String edge = point.edge() == Edge.ENTRY ? "sys_enter" : "sys_exit";
        Name name = point.name();
        return RawCode.point("tracepoint:" + (name == null ? "raw_syscalls:" + edge : "syscalls:" + edge + "_" + name));
    }

    private Point function(UserFunctionPoint point, Origin at) {
        Code kind = new Code(point.edge() == Edge.ENTRY ? "uprobe" : "uretprobe");
        Code function = new Code(point.function().text());
        if (point.home() instanceof InFile file) {
            return new FunctionPoint(kind, files.path(file.path(), at), function);
        }
        String provider = ((InProvider) point.home()).provider();
        if (targets.of(provider) instanceof dev.sonde.target.Binary binary) {
            return new FunctionPoint(kind, files.of(provider, binary, at), function);
        }
        refusals.add(
                Rule.UNSAYABLE,
                at,
                "A tapset has no functions, and is SystemTap's own.",
                "Give an executable or a library for " + provider + ".");
        return RawCode.point("");
    }

    private static String event(KernelEvent event) {
        return switch (event) {
            // It runs where sched_process_fork does, and tells a process from a thread.
            case PROCESS_CREATE -> "tracepoint:task:task_newtask";
            case PROCESS_EXEC -> "tracepoint:sched:sched_process_exec";
            case PROCESS_EXIT -> "tracepoint:sched:sched_process_exit";
            case DISK_START -> "tracepoint:block:block_rq_issue";
            case DISK_DONE -> "tracepoint:block:block_rq_complete";
            case OFF_CPU -> "tracepoint:sched:sched_switch";
            case WAKEUP -> "tracepoint:sched:sched_wakeup";
            // The tracepoint of the switch runs in the thread that
            // leaves. Compilers add words behind the function's name.
            case ON_CPU -> "kprobe:finish_task_switch*";
        };
    }
}
