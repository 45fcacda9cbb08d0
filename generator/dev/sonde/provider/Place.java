package dev.sonde.provider;

import java.util.Objects;

/**
 * Where a provider's markers usually are.
 *
 * @param kind whether it is a program or a library
 * @param pattern a path, or a file name when it has no slash; {@code *} stands for any characters but a slash,
 *     {@code ?} for one of them, and {@code **} for any characters at all
 */
public record Place(Kind kind, String pattern) {

    /** What kind of file it is. */
    public enum Kind {
        /** A program that is started. */
        EXECUTABLE,
        /** A shared library that a program loads. */
        LIBRARY
    }

    /** Checks that both are there. */
    public Place {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pattern, "pattern");
    }
}
