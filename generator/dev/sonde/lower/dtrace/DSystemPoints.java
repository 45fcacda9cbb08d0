package dev.sonde.lower.dtrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Code;
import dev.sonde.model.KernelEvent;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Scope;
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

/** System calls, functions and the kernel's events as D's four fields. */
final class DSystemPoints {
    private static final Code NOTHING = new Code("");
    // Whatever the program's file is called, and through whatever link it was started.
    private static final Code PROGRAM = new Code("a.out");

    private final Scope scope;
    private final Targets targets;
    private final DTrace dialect;
    private final DModules modules;
    private final List<Diagnostic> diagnostics;

    DSystemPoints(Scope scope, Targets targets, DTrace dialect, DModules modules, List<Diagnostic> diagnostics) {
        this.scope = scope;
        this.targets = targets;
        this.dialect = dialect;
        this.modules = modules;
        this.diagnostics = diagnostics;
    }

    ProbeDescription lower(SystemPoint point, Origin at) {
        if (point instanceof SyscallPoint syscall) {
            Name name = syscall.name();
            Code function = name == null ? NOTHING : new Code(name.text());
            return new ProbeDescription(new Code("syscall"), NOTHING, function, edge(syscall.edge()));
        }
        if (point instanceof KernelFunctionPoint kernel) {
            Code function = new Code(kernel.function().text());
            return new ProbeDescription(new Code("fbt"), NOTHING, function, edge(kernel.edge()));
        }
        if (point instanceof UserFunctionPoint function) {
            return function(function, at);
        }
        return event(((KernelEventPoint) point).event());
    }

    /** The same, for the option zdefs: D looks a plain name of a function up all the same, and a glob it does not. */
    static ProbeDescription mayBeMissing(ProbeDescription point) {
        String function = point.function().text();
        if (!point.provider().text().startsWith("pid") || function.endsWith("*")) {
            return point;
        }
        int last = function.length() - 1;
        Code glob = new Code(function.substring(0, last) + "[" + function.charAt(last) + "]");
        return new ProbeDescription(point.provider(), point.module(), glob, point.name());
    }

    private ProbeDescription function(UserFunctionPoint point, Origin at) {
        if (scope == Scope.WHOLE_SYSTEM && pid(point) == 0) {
            diagnostics.add(new Diagnostic(
                    Rule.WHOLE_SYSTEM,
                    dialect.title() + " finds the functions of one process, not of all.",
                    at,
                    "Leave out everywhere(), or print the script for SystemTap or bpftrace."));
        }
        long pid = pid(point);
        Code provider = new Code(pid == 0 ? "pid$target" : "pid" + pid);
        Code function = new Code(point.function().text());
        return new ProbeDescription(provider, module(point, at), function, edge(point.edge()));
    }

    private long pid(UserFunctionPoint point) {
        return point.home() instanceof InProvider home && targets.of(home.provider()) instanceof Binary binary
                ? binary.pid()
                : 0;
    }

    private Code module(UserFunctionPoint point, Origin at) {
        if (point.home() instanceof InFile file) {
            return modules.ofFile(file.path(), at);
        }
        String provider = ((InProvider) point.home()).provider();
        if (!(targets.of(provider) instanceof Binary binary)) {
            diagnostics.add(new Diagnostic(
                    Rule.UNSAYABLE,
                    "A tapset has no functions, and is SystemTap's own.",
                    at,
                    "Give an executable or a library for " + provider + "."));
            return NOTHING;
        }
        String library = binary.library();
        return library == null ? PROGRAM : modules.ofFile(library, at);
    }

    private ProbeDescription event(KernelEvent event) {
        if (event.isOfDisk() && dialect.version().hasTracepoints()) {
            String tracepoint = event == KernelEvent.DISK_START ? "block_rq_issue" : "block_rq_complete";
            return new ProbeDescription(new Code("sdt"), new Code("block"), NOTHING, new Code(tracepoint));
        }
        String provider = switch (event) {
            case PROCESS_CREATE, PROCESS_EXEC, PROCESS_EXIT -> "proc";
            case DISK_START, DISK_DONE -> "io";
            case ON_CPU, OFF_CPU, WAKEUP -> "sched";
        };
        return new ProbeDescription(new Code(provider), NOTHING, NOTHING, new Code(event.dtraceName()));
    }

    private static Code edge(dev.sonde.model.Edge edge) {
        return new Code(edge.toString());
    }
}
