package dev.sonde.dsl;

import dev.sonde.model.Point;
import dev.sonde.model.Point.OptionalPoint;
import java.util.List;

/** Where or when a probe fires. */
public interface ProbePoint {
    /** The point in the model; the first where there are several. */
    Point point();

    /** All its points in the model. */
    default List<Point> points() {
        return List.of(point());
    }

    /**
     * The same, and no fault when the traced system has no such point: {@code point ?} in SystemTap.
     *
     * <p>DTrace can only let all points of a script be missing, and Sonde warns of it.
     */
    default ProbePoint optional() {
        List<Point> optional = points().stream()
                .<Point>map(point -> new OptionalPoint(point.plain()))
                .toList();
        return new SeveralPoints(optional);
    }
}
