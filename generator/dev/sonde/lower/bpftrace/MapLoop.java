package dev.sonde.lower.bpftrace;

import dev.sonde.model.Located;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Statement;
import java.util.List;

/**
 * Does something for each result of a map, in no order.
 *
 * @param at the line of Java
 * @param name the map
 * @param row what is done
 */
public record MapLoop(Origin at, Name name, List<Statement> row) implements LoweredStatement, Located {
    /** Copies the statements. */
    public MapLoop {
        row = List.copyOf(row);
    }
}
