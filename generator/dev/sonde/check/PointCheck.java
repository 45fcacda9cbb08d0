package dev.sonde.check;

import dev.sonde.model.Name;
import dev.sonde.model.Point;
import dev.sonde.model.Probe;
import dev.sonde.model.Scope;
import dev.sonde.model.SystemPoint.KernelEventPoint;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.provider.KernelSyscalls;

/** Refuses points that would never fire, or fire for whoever happens to run. */
final class PointCheck {
    private PointCheck() {}

    static void check(Probe probe, Scope scope, Findings findings) {
        for (Point optional : probe.points()) {
            Point point = optional.plain();
            if (point instanceof KernelEventPoint event && event.event().isOfDisk() && scope == Scope.TARGET_PROCESS) {
                findings.add(
                        Rule.SCOPE_WITHOUT_PROCESS,
                        probe.at(),
                        "A disk's request is started and done by whatever runs at that moment, not by who asked for it.",
                        "Say everywhere() in the script: it can't watch the disk for one process.");
            } else if (point instanceof SyscallPoint syscall && syscall.name() != null) {
                syscall(syscall.name(), probe, findings);
            }
        }
    }

    private static void syscall(Name name, Probe probe, Findings findings) {
        if (KernelSyscalls.of(name.text()).isEmpty()) {
            findings.add(
                    Rule.SYSCALL_UNKNOWN,
                    probe.at(),
                    "Linux 6.18 on x86-64 has no system call " + name + ".",
                    "Look for its name among the kernel's tracepoints syscalls:sys_enter_….");
        }
    }
}
