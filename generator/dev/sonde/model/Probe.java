package dev.sonde.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where, under which condition, and what is done: DTrace calls it a clause.
 *
 * @param at the line of Java
 * @param points where it fires, at least one
 * @param predicate what must hold, or null
 * @param statements what is done
 */
public record Probe(Origin at, List<Point> points, @Nullable Expression predicate, List<Statement> statements)
        implements Located {
    /** Copies the lists. */
    public Probe {
        points = List.copyOf(points);
        statements = List.copyOf(statements);
    }
}
