package dev.sonde.model;

import java.util.List;

/**
 * A whole script.
 *
 * @param at the line of Java
 * @param name what its file is called, without the ending
 * @param description what it is for, as sentences; may be empty
 * @param columns what the columns of its output mean, one line each; may be empty
 * @param scope whose markers it watches
 * @param options what it asks of the tracer
 * @param probes what it does, in the order in which it is done
 */
public record Script(
        Origin at,
        String name,
        String description,
        List<String> columns,
        Scope scope,
        Options options,
        List<Probe> probes)
        implements Located {
    /** Copies the lists. */
    public Script {
        columns = List.copyOf(columns);
        probes = List.copyOf(probes);
    }
}
