package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import java.util.List;

/**
 * Frees what a map has for a key. bpftrace 0.23 warns of a key that is not there, so it is asked first. 0.27 does not warn, and puts the
 * keys that it is asked for where the kernel may refuse to read them ("misaligned stack access").
 *
 * @param at the line of Java
 * @param name the map
 * @param keys the keys
 */
public record DeleteIfThere(Origin at, Name name, List<Expression> keys) implements LoweredStatement, Located {
    /** Copies the keys. */
    public DeleteIfThere {
        keys = List.copyOf(keys);
    }
}
