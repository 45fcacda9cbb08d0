package dev.sonde.cli;

import dev.sonde.inspect.Traceability;
import dev.sonde.tracer.Machine;
import dev.sonde.tracer.TracerState;
import java.util.List;
import java.util.Optional;

/**
 * What {@code sonde doctor} found.
 *
 * @param machine the machine
 * @param tracers the tracers, installed or not
 * @param target the program to be traced; empty when it can't be read
 */
record DoctorFindings(Machine machine, List<TracerState> tracers, Optional<Traceability> target) {
    /** Whether something that is installed can trace the program. */
    boolean ok() {
        return tracers.stream().anyMatch(TracerState::ready)
                && target.filter(Traceability::traceable).isPresent();
    }

    /** The tracers that work. */
    List<String> ready() {
        return tracers.stream()
                .filter(TracerState::ready)
                .map(TracerState::name)
                .toList();
    }
}
