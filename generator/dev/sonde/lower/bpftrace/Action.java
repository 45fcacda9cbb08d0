package dev.sonde.lower.bpftrace;

import dev.sonde.model.Expression;
import dev.sonde.model.Located;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What bpftrace does at some probe points: its documents call it an action block.
 *
 * @param at the line of Java
 * @param points where it fires
 * @param predicate what must hold, or null
 * @param statements what is done
 */
public record Action(
        Origin at, List<Point> points, @Nullable Expression predicate, List<Statement> statements) implements Located {
    /** Copies the lists. */
    public Action {
        points = List.copyOf(points);
        statements = List.copyOf(statements);
    }
}
