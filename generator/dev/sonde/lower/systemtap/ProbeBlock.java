package dev.sonde.lower.systemtap;

import dev.sonde.model.Located;
import dev.sonde.model.Origin;
import dev.sonde.model.Point;
import dev.sonde.model.Statement;
import java.util.List;

/**
 * What SystemTap does at some probe points.
 *
 * @param at the line of Java
 * @param points where it fires
 * @param statements what is done
 */
public record ProbeBlock(Origin at, List<Point> points, List<Statement> statements) implements Located {
    /** Copies the lists. */
    public ProbeBlock {
        points = List.copyOf(points);
        statements = List.copyOf(statements);
    }
}
