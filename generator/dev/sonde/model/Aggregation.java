package dev.sonde.model;

import java.util.List;

/**
 * A table of running results, one for each value of its keys.
 *
 * @param name its name
 * @param function what it computes
 * @param keys the types of its keys, none to nine
 * @param keyNames a word for each key, for headings and loop variables
 */
public record Aggregation(Name name, AggregationFunction function, List<Type> keys, List<Name> keyNames) {
    /** The most keys that every tracer takes. */
    public static final int MOST_KEYS = 9;

    /** Copies the lists. */
    public Aggregation {
        keys = List.copyOf(keys);
        keyNames = List.copyOf(keyNames);
    }
}
