package dev.sonde.lower.dtrace;

import dev.sonde.lower.Quoted;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import java.util.List;

/**
 * The printing of aggregations.
 *
 * @param format for their keys and their results
 * @param names the aggregations' names
 */
public record Printa(Quoted format, List<Name> names) implements LoweredStatement {
    /** Copies the names. */
    public Printa {
        names = List.copyOf(names);
    }
}
