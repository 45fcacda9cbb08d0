package dev.sonde.lower.dtrace;

import dev.sonde.lower.Quoted;
import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import java.util.List;

/**
 * The printing of aggregations.
 *
 * @param at the line of Java
 * @param format for their keys and their results
 * @param names the aggregations' names
 */
public record Printa(Origin at, Quoted format, List<Name> names) implements LoweredStatement, Located {
    /** Copies the names. */
    public Printa {
        names = List.copyOf(names);
    }
}
