package dev.sonde.model;

/**
 * How the results of an aggregation are sorted when they are printed.
 *
 * @param order which way
 * @param key by which key, from 0; {@link #BY_RESULT} for the result
 */
public record Sorting(Order order, int key) {
    /** By the result and not by a key. */
    public static final int BY_RESULT = -1;
}
