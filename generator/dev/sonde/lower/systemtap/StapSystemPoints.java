package dev.sonde.lower.systemtap;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.RawCode;
import dev.sonde.model.Code;
import dev.sonde.model.Edge;
import dev.sonde.model.KernelEvent;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.SystemPoint;
import dev.sonde.model.SystemPoint.InFile;
import dev.sonde.model.SystemPoint.InProvider;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import dev.sonde.model.SystemPoint.KernelFunctionPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.SystemPoint.UserFunctionPoint;
import dev.sonde.target.Binary;
import dev.sonde.target.Targets;
import java.util.List;

/** System calls, functions and the kernel's events as SystemTap spells them, in forms that need no debug information. */
final class StapSystemPoints {
    private static final Code NOTHING = new Code("");
    private static final Code CALL = new Code(".call");
    private static final Code RETURN = new Code(".return");

    private final Targets targets;
    private final StapFiles files;
    private final List<Diagnostic> diagnostics;

    StapSystemPoints(Targets targets, StapFiles files, List<Diagnostic> diagnostics) {
        this.targets = targets;
        this.files = files;
        this.diagnostics = diagnostics;
    }

    Point lower(SystemPoint point, Origin at) {
        if (point instanceof SyscallPoint syscall) {
            return RawCode.point(StapSyscalls.point(syscall.edge()));
        }
        if (point instanceof KernelFunctionPoint kernel) {
            Code function = new Code(kernel.function().text());
            return new KernelProbe(function, kernel.edge() == Edge.ENTRY ? NOTHING : RETURN);
        }
        if (point instanceof UserFunctionPoint function) {
            return function(function, at);
        }
        return event(((KernelEventPoint) point).event());
    }

    private UserFunction function(UserFunctionPoint point, Origin at) {
        Code name = new Code(point.function().text());
        Code ending = point.edge() == Edge.ENTRY ? CALL : RETURN;
        if (point.home() instanceof InFile file) {
            return new UserFunction(files.path(file.path(), at), null, name, ending);
        }
        String provider = ((InProvider) point.home()).provider();
        if (targets.of(provider) instanceof Binary binary) {
            return new UserFunction(files.process(provider, binary, at), files.library(binary, at), name, ending);
        }
        diagnostics.add(new Diagnostic(
                Rule.UNSAYABLE,
                "A tapset has no functions.",
                at,
                "Give an executable or a library for " + provider + "."));
        return new UserFunction(CStrings.quote(""), null, name, ending);
    }

    private static Point event(KernelEvent event) {
        return switch (event) {
            case PROCESS_CREATE -> tracepoint("sched:sched_process_fork");
            case PROCESS_EXEC -> tracepoint("sched:sched_process_exec");
            case PROCESS_EXIT -> tracepoint("sched:sched_process_exit");
            case DISK_START -> tracepoint("block:block_rq_issue");
            case DISK_DONE -> tracepoint("block:block_rq_complete");
            case OFF_CPU -> tracepoint("sched:sched_switch");
            case WAKEUP -> tracepoint("sched:sched_wakeup");
            // The tracepoint of the switch runs in the thread that
            // leaves. Compilers add words behind the function's name.
            case ON_CPU -> new KernelProbe(new Code("finish_task_switch*"), NOTHING);
        };
    }

    private static RawCode tracepoint(String name) {
        return RawCode.point("kernel.trace(\"" + name + "\")");
    }
}
