package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import java.util.List;

/**
 * Frees what a map has for a key. bpftrace 0.23 and later warn of a key that is not there, so they are asked first.
 *
 * @param name the map
 * @param keys the keys
 */
public record DeleteIfThere(Name name, List<Expression> keys) implements LoweredStatement {
    /** Copies the keys. */
    public DeleteIfThere {
        keys = List.copyOf(keys);
    }
}
