package dev.sonde.dsl;

import dev.sonde.model.KernelEvent;
import dev.sonde.model.KernelFact;
import dev.sonde.model.SystemPoint.KernelEventPoint;

/** Who runs on the processors, and who waits. */
public final class Scheduler {
    private Scheduler() {}

    /** When a thread begins to run; {@code tid()} is that thread. */
    public static ProbePoint onCpu() {
        return () -> new KernelEventPoint(KernelEvent.ON_CPU);
    }

    /** When a thread stops running; {@code tid()} is that thread. */
    public static OffCpu offCpu() {
        return new OffCpu();
    }

    /** When a thread is made ready to run; {@code tid()} is the one that wakes it. */
    public static Wakeup wakeup() {
        return new Wakeup();
    }

    /** The change from one thread to the next. */
    public static final class OffCpu extends EventPoint {
        private OffCpu() {
            super(KernelEvent.OFF_CPU);
        }

        /** The thread that runs next; 0 for none. */
        public IntValue nextTid() {
            return fact(KernelFact.NEXT_TID);
        }

        /** The process that runs next; 0 for none. */
        public IntValue nextPid() {
            return fact(KernelFact.NEXT_PID);
        }
    }

    /** The end of a thread's sleep. */
    public static final class Wakeup extends EventPoint {
        private Wakeup() {
            super(KernelEvent.WAKEUP);
        }

        /** The thread that is made ready. */
        public IntValue wokenTid() {
            return fact(KernelFact.WOKEN_TID);
        }

        /** The process of the thread that is made ready. */
        public IntValue wokenPid() {
            return fact(KernelFact.WOKEN_PID);
        }
    }
}
