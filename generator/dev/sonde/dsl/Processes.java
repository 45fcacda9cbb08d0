package dev.sonde.dsl;

import dev.sonde.model.KernelEvent;
import dev.sonde.model.KernelFact;
import dev.sonde.model.SystemPoint.KernelEventPoint;

/**
 * The life of processes; threads don't count.
 *
 * <pre>{@code
 * var made = Processes.create();
 * Script script = script("births").on(made).run(printf("%s %d\n", execName(), made.childPid())).everywhere().build();
 * // D: proc:::create { printf("%s %d\n", execname, args[0]->pr_pid); }
 * // SystemTap: probe kernel.trace("sched:sched_process_fork")
 * }</pre>
 */
public final class Processes {
    private Processes() {}

    /** When a process has made another: {@code proc:::create} in D. The parent is the one that fires it. */
    public static Creation create() {
        return new Creation();
    }

    /** When a process has begun to run another program, whose name {@code execName()} is. */
    public static ProbePoint exec() {
        return () -> new KernelEventPoint(KernelEvent.PROCESS_EXEC);
    }

    /** When a process ends, by itself or killed: when its first thread does. */
    public static ProbePoint exit() {
        return () -> new KernelEventPoint(KernelEvent.PROCESS_EXIT);
    }

    /** The making of a process. */
    public static final class Creation extends EventPoint {
        private Creation() {
            super(KernelEvent.PROCESS_CREATE);
        }

        /** The process id of the new process. */
        public IntValue childPid() {
            return fact(KernelFact.CHILD_PID);
        }
    }
}
