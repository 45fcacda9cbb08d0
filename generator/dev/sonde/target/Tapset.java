package dev.sonde.target;

/**
 * A SystemTap tapset that wraps the markers in aliases such as {@code python.function.entry}.
 *
 * @param prefix the first words of its aliases, such as {@code python} or {@code cpython}
 */
public record Tapset(String prefix) implements Target {}
