package dev.sonde.model;

/** How the results of an aggregation are sorted when they are printed. */
public enum Order {
    ASCENDING,
    DESCENDING
}
