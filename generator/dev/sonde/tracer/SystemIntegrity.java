package dev.sonde.tracer;

import java.util.List;

/** System Integrity Protection of macOS, which keeps DTrace out of Apple's own programs. */
final class SystemIntegrity {
    private static final String ENABLED = "System Integrity Protection status: enabled";
    private static final String NOTE =
            "System Integrity Protection is on: DTrace sees no program of Apple's own, such as "
                    + "/usr/bin/python3. Trace a Python that you installed, or allow DTrace in the recovery system: "
                    + "csrutil enable --without dtrace.";

    private SystemIntegrity() {}

    static List<String> notes(Tracer tracer, Machine machine) {
        if (!tracer.name().equals("dtrace") || !machine.system().startsWith("Mac")) {
            return List.of();
        }
        try {
            return notes(Command.require(List.of("/usr/bin/csrutil", "status")));
        } catch (TracerException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    static List<String> notes(String status) {
        return status.contains(ENABLED) ? List.of(NOTE) : List.of();
    }
}
