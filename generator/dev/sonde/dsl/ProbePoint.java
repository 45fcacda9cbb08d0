package dev.sonde.dsl;

import dev.sonde.model.Point;

/** Where or when a probe fires. */
public interface ProbePoint {
    /** The point in the model. */
    Point point();
}
