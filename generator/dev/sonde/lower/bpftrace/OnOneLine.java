package dev.sonde.lower.bpftrace;

import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Statement;
import java.util.List;

/**
 * Short statements that a reader need not see one by one.
 *
 * @param statements what stands on the line
 */
public record OnOneLine(List<Statement> statements) implements LoweredStatement {
    /** Copies the list. */
    public OnOneLine {
        statements = List.copyOf(statements);
    }
}
