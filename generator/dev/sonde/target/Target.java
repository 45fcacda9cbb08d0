package dev.sonde.target;

/** Where the markers of one provider are found; made by {@link Targets}. */
public sealed interface Target permits Binary, Tapset {}
