package dev.sonde.lower;

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

    private static final List<Dialect> ALL = List.of(D, SYSTEMTAP);

    private Dialects() {}

    /** One of each, in the oldest version that is still met. */
    public static List<Dialect> all() {
        return ALL;
    }

    /** The dialect whose files end so. */
    public static Optional<Dialect> byId(String id) {
        return ALL.stream().filter(dialect -> dialect.id().equals(id)).findFirst();
    }
}
