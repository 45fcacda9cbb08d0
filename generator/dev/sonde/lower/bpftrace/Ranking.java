package dev.sonde.lower.bpftrace;

import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Statement;
import java.util.List;

/**
 * Does something for the greatest results of a map, the greatest first: as often as the map has keys it looks for the greatest
 * of those that are not done yet. The kernel follows each round of a {@code while}, and refuses some fifty of them, fewer of
 * several keys; the loop over a map it follows once.
 *
 * @param at the line of Java
 * @param name the map
 * @param most how many results at most
 * @param rank the map that counts them
 * @param best the map that keeps the greatest result
 * @param found the map that keeps its keys
 * @param done the map of the keys that are done
 * @param row what is done
 */
public record Ranking(Origin at, Name name, int most, Name rank, Name best, Name found, Name done, List<Statement> row)
        implements LoweredStatement, Located {
    /** Copies the statements. */
    public Ranking {
        row = List.copyOf(row);
    }

    /** The same with something else done for each result. */
    Ranking with(List<Statement> other) {
        return new Ranking(at, name, most, rank, best, found, done, other);
    }
}
