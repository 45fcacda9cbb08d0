package dev.sonde.model;

import dev.sonde.provider.Marker;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where or when a probe fires. */
public sealed interface Point extends Node
        permits LoweredPoint,
                Point.Begin,
                Point.End,
                Point.Every,
                Point.Failure,
                Point.MarkerPoint,
                Point.NamedPoint,
                Point.OptionalPoint,
                Point.Profile,
                SystemPoint {
    /** The point itself where this one is optional, else this one. */
    default Point plain() {
        return this;
    }

    /** With what it fires thousands of times a second, as a noun; empty when it does not or nobody knows. */
    default String often() {
        return "";
    }

    /** When the tracing starts. */
    record Begin() implements Point {}

    /** When the tracing ends. */
    record End() implements Point {}

    /**
     * A static marker.
     *
     * @param marker the marker
     */
    record MarkerPoint(Marker marker) implements Point {
        @Override
        public String often() {
            return marker.facts().often();
        }
    }

    /**
     * Again and again, on one processor.
     *
     * @param amount how many units, at least 1
     * @param unit the unit
     */
    record Every(long amount, TimeUnit unit) implements Point {}

    /**
     * Again and again, on each processor.
     *
     * @param hertz how often in a second, at least 1
     */
    record Profile(int hertz) implements Point {}

    /**
     * A point in a tracer's own words.
     *
     * @param at the line of Java
     * @param texts the words by the dialect's name; a dialect without any can't probe it
     */
    record NamedPoint(Origin at, Map<String, String> texts) implements Point, Located {
        /** Copies the texts. */
        public NamedPoint {
            texts = Map.copyOf(texts);
        }

        /** The same words are the same point, wherever they were written. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NamedPoint point && texts.equals(point.texts);
        }

        @Override
        public int hashCode() {
            return texts.hashCode();
        }
    }

    /** When the script itself fails: a bad address, a division by zero. */
    record Failure() implements Point {}

    /**
     * A point that may be missing where the script runs.
     *
     * @param point the point, which is not optional itself
     */
    record OptionalPoint(Point point) implements Point {
        @Override
        public Point plain() {
            return point;
        }

        @Override
        public String often() {
            return point.often();
        }
    }
}
