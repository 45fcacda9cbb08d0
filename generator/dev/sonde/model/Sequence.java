package dev.sonde.model;

import java.util.List;

/**
 * Several nodes where a list had one; it lives only while a lowering rewrites that list.
 *
 * @param parts the nodes; may be none
 */
public record Sequence(List<? extends Node> parts) implements LoweredStatement {
    /** Copies the parts. */
    public Sequence {
        parts = List.copyOf(parts);
    }
}
