package dev.sonde.lower.dtrace;

/** The DTraces that differ in what they accept. */
public enum DTraceVersion {
    /** DTrace 2.0 for Linux, on BPF. */
    LINUX_2_0("DTrace 2.0 on Linux", false),
    /** The DTrace of macOS. */
    MACOS("DTrace on macOS", true),
    /** The DTrace of FreeBSD. */
    FREEBSD("DTrace on FreeBSD", true),
    /** The DTrace of illumos. */
    ILLUMOS("DTrace on illumos", true);

    private final String title;
    private final boolean watchesAllProcesses;

    DTraceVersion(String title, boolean watchesAllProcesses) {
        this.title = title;
        this.watchesAllProcesses = watchesAllProcesses;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** Whether {@code python*:::} finds the markers of all processes. */
    public boolean watchesAllProcesses() {
        return watchesAllProcesses;
    }

    /** Whether the length that {@code copyinstr} takes counts the NUL byte at the end. */
    public boolean lengthCountsNul() {
        return this == LINUX_2_0;
    }

    /** Whether it counts a thread's time on a processor itself, as {@code vtimestamp}. */
    public boolean countsThreadTime() {
        return this != LINUX_2_0;
    }

    /** Whether the kernel's own tracepoints are among its probes. */
    public boolean hasTracepoints() {
        return this == LINUX_2_0;
    }
}
