package dev.sonde.dsl;

import dev.sonde.model.Point;
import java.util.List;

/**
 * Points that are probed together.
 *
 * @param points at least one
 */
record SeveralPoints(List<Point> points) implements ProbePoint {
    @Override
    public Point point() {
        return points.get(0);
    }
}
