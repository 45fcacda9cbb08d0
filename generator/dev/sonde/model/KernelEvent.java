package dev.sonde.model;

/** What happens in a kernel that every tracer can see. */
public enum KernelEvent {
    /** A process makes another; it runs in the parent. */
    PROCESS_CREATE("create"),
    /** A process has begun to run another program. */
    PROCESS_EXEC("exec-success"),
    /** A process ends: its first thread does. */
    PROCESS_EXIT("exit"),
    /** A request is handed to a disk. */
    DISK_START("start"),
    /** A disk has done a request, or a part of one. */
    DISK_DONE("done"),
    /** A thread begins to run on a processor. */
    ON_CPU("on-cpu", "each switch from thread to thread"),
    /** A thread stops running on a processor. */
    OFF_CPU("off-cpu", "each switch from thread to thread"),
    /** A thread makes another one ready to run. */
    WAKEUP("wakeup", "each wakeup of a thread");

    private final String dtraceName;
    private final String often;

    KernelEvent(String dtraceName) {
        this(dtraceName, "");
    }

    KernelEvent(String dtraceName, String often) {
        this.dtraceName = dtraceName;
        this.often = often;
    }

    /** With what it happens thousands of times a second, as a noun; empty when it does not. */
    public String often() {
        return often;
    }

    /** Whether it is about a disk, and so about no process: whatever runs at that moment is not who asked for it. */
    public boolean isOfDisk() {
        return this == DISK_START || this == DISK_DONE;
    }

    /** DTrace's name for it. */
    public String dtraceName() {
        return dtraceName;
    }
}
