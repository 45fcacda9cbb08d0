package dev.sonde.lower.systemtap;

import dev.sonde.model.Code;
import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Does something for each result of an aggregation.
 *
 * @param at the line of Java
 * @param keys the variables that get the keys, with a sign when one sorts
 * @param name the aggregation's name
 * @param order which way it is sorted by its result, or null when by a key
 * @param limit how many results at most, or null for all
 * @param statements what is done
 */
public record Foreach(
        Origin at,
        List<Code> keys,
        Name name,
        @Nullable Code order,
        @Nullable Integer limit,
        List<Statement> statements)
        implements LoweredStatement, Located {
    /** Copies the lists. */
    public Foreach {
        keys = List.copyOf(keys);
        statements = List.copyOf(statements);
    }
}
