package dev.sonde.lower;

import dev.sonde.check.Diagnostic;
import dev.sonde.lower.bpftrace.Bpftrace;
import dev.sonde.lower.bpftrace.BpftraceVersion;
import dev.sonde.lower.dtrace.DTrace;
import dev.sonde.lower.dtrace.DTraceVersion;
import dev.sonde.lower.systemtap.StapVersion;
import dev.sonde.lower.systemtap.SystemTap;
import java.util.List;
import java.util.Optional;

/** The dialects that Sonde prints; the constants are meant to be imported. */
public final class Dialects {
    /** D, as DTrace 2.0 for Linux takes it. */
    public static final Dialect D = new DTrace(DTraceVersion.LINUX_2_0);

    /** SystemTap's language, as 4.8 and later take it. */
    public static final Dialect SYSTEMTAP = new SystemTap(StapVersion.V4_8);

    /** bpftrace's language, in the oldest version that can say a script; its header names that version. */
    public static final Dialect BPFTRACE = new Bpftrace(null);

    private static final List<Dialect> ALL = List.of(D, SYSTEMTAP, BPFTRACE);

    private Dialects() {}

    /**
     * bpftrace's language in one version: {@code 0.17}, {@code 0.23} or {@code 0.27}.
     *
     * @throws IllegalArgumentException for any other
     */
    public static Dialect bpftrace(String version) {
        return BpftraceVersion.of(version)
                .map(Bpftrace::new)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Sonde knows bpftrace 0.17, 0.23 and 0.27, not " + Diagnostic.quote(version)));
    }

    /** One of each, in the oldest version that is still met. */
    public static List<Dialect> all() {
        return ALL;
    }

    /** The dialect whose files end so. */
    public static Optional<Dialect> byId(String id) {
        return ALL.stream().filter(dialect -> dialect.id().equals(id)).findFirst();
    }
}
