package dev.sonde.tracer;

import java.util.List;
import java.util.Optional;

/** The tracers that Sonde knows. */
public final class Tracers {
    private static final List<Tracer> ALL = List.of(
            new Stap(Executable.of("stap")),
            new DTrace(Executable.of("dtrace")),
            new Bpftrace(Executable.of("bpftrace")));

    private Tracers() {}

    /** All of them, installed or not. */
    public static List<Tracer> all() {
        return ALL;
    }

    /** Those that are on this machine. */
    public static List<Tracer> installed() {
        return ALL.stream().filter(Tracer::isInstalled).toList();
    }

    /** The tracer of this name. */
    public static Optional<Tracer> byName(String name) {
        return ALL.stream().filter(tracer -> tracer.name().equals(name)).findFirst();
    }
}
