package dev.sonde.lower.dtrace;

/** The DTraces that differ in what they accept. */
public enum DTraceVersion {
    /** DTrace 2.0 for Linux, on BPF. */
    LINUX_2_0("DTrace 2.0 on Linux", false, true),
    /** The DTrace of macOS. */
    MACOS("DTrace on macOS", true, false),
    /** The DTrace of FreeBSD. */
    FREEBSD("DTrace on FreeBSD", true, false),
    /** The DTrace of illumos. */
    ILLUMOS("DTrace on illumos", true, false);

    private final String title;
    private final boolean watchesAllProcesses;
    private final boolean lengthCountsNul;

    DTraceVersion(String title, boolean watchesAllProcesses, boolean lengthCountsNul) {
        this.title = title;
        this.watchesAllProcesses = watchesAllProcesses;
        this.lengthCountsNul = lengthCountsNul;
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
        return lengthCountsNul;
    }
}
