package dev.sonde.tracer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a tracer works on a machine.
 *
 * @param name what its program is called: {@code stap}
 * @param path where a program of that name is; empty when there is none
 * @param version its version; empty when the program is not there or not the tracer
 * @param lacks why it does not run scripts, one sentence each; empty when it ran one
 * @param notes what is still good to know, one sentence each
 * @param install how to get it on this machine
 */
public record TracerState(
        String name,
        Optional<String> path,
        Optional<String> version,
        List<String> lacks,
        List<String> notes,
        String install) {

    /** Copies the lists. */
    public TracerState {
        lacks = List.copyOf(lacks);
        notes = List.copyOf(notes);
    }

    /** Whether the program is the tracer, and not another one of its name. */
    public boolean real() {
        return version.isPresent();
    }

    /** Whether it runs scripts. */
    public boolean ready() {
        return real() && lacks.isEmpty();
    }

    /** Looks at a tracer, and tries it out if nothing speaks against it. */
    public static TracerState of(Tracer tracer, Machine machine) {
        String install = machine.distribution().install(tracer.name());
        if (tracer.path().isEmpty()) {
            return new TracerState(tracer.name(), Optional.empty(), Optional.empty(), List.of(), List.of(), install);
        }
        Optional<String> version = Optional.empty();
        List<String> lacks = new ArrayList<>();
        try {
            version = Optional.of(tracer.version());
            lacks.addAll(Requirements.lacking(tracer.name(), machine));
            if (lacks.isEmpty()) {
                tracer.tryOut();
            }
        } catch (TracerException e) {
            lacks.add(String.valueOf(e.getMessage()));
        }
        return new TracerState(
                tracer.name(), tracer.path(), version, lacks, SystemIntegrity.notes(tracer, machine), install);
    }
}
