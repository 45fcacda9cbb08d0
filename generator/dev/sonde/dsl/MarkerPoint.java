package dev.sonde.dsl;

import dev.sonde.model.Expression.ParameterValue;
import dev.sonde.model.Point;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;

/**
 * A static marker of a program, as a point to probe and as the giver of its parameters.
 *
 * <p>The classes in {@code dev.sonde.bindings} extend it with one method a parameter; they are generated, and so can yours
 * be.
 */
public abstract class MarkerPoint implements ProbePoint {
    private final Marker marker;

    /** For this marker. */
    protected MarkerPoint(Marker marker) {
        this.marker = marker;
    }

    /** What is known of the marker. */
    public final Marker marker() {
        return marker;
    }

    @Override
    public final Point point() {
        return new Point.MarkerPoint(marker);
    }

    /**
     * The string that a parameter holds, of a known length or up to its NUL byte; "?" when it can't be read.
     *
     * @param parameter the name of a string parameter of the marker
     */
    protected final StringValue string(String parameter) {
        Parameter found = find(parameter);
        if (found.type() instanceof ParameterType.Int || found.type() instanceof ParameterType.Pointer) {
            throw new IllegalArgumentException(marker.name() + " has no string " + parameter);
        }
        return new StringValue(new ParameterValue(Origins.here(), marker, found));
    }

    /**
     * The int that a parameter holds.
     *
     * @param parameter the name of an int parameter of the marker
     */
    protected final IntValue integer(String parameter) {
        Parameter found = find(parameter);
        if (!(found.type() instanceof ParameterType.Int)) {
            throw new IllegalArgumentException(marker.name() + " has no int " + parameter);
        }
        return new IntValue(new ParameterValue(Origins.here(), marker, found));
    }

    /**
     * The address that a parameter holds.
     *
     * @param parameter the name of a pointer parameter of the marker
     */
    protected final IntValue pointer(String parameter) {
        Parameter found = find(parameter);
        if (!(found.type() instanceof ParameterType.Pointer)) {
            throw new IllegalArgumentException(marker.name() + " has no pointer " + parameter);
        }
        return new IntValue(new ParameterValue(Origins.here(), marker, found));
    }

    private Parameter find(String parameter) {
        return marker.parameter(parameter)
                .orElseThrow(() -> new IllegalArgumentException(marker.name() + " has no parameter " + parameter));
    }
}
