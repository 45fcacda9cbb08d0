package dev.sonde.model;

/** What a kernel event tells besides who runs: each tracer that has the event has these. */
public enum KernelFact {
    /** The process id of the child. */
    CHILD_PID,
    /** The thread that runs next. */
    NEXT_TID,
    /** The process that runs next. */
    NEXT_PID,
    /** The thread that was made ready. */
    WOKEN_TID,
    /** The process of the thread that was made ready. */
    WOKEN_PID,
    /** The disk: its major number times 2^20, plus its minor number. */
    DEVICE,
    /** The first sector. */
    SECTOR,
    /** How many bytes are asked for. */
    BYTES_ASKED,
    /** How many bytes were done. */
    BYTES_DONE
}
