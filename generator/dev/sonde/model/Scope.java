package dev.sonde.model;

/** Whose markers a script watches. */
public enum Scope {
    /** The one process that the tracer was started for. */
    TARGET_PROCESS,
    /** Every process on the machine. */
    WHOLE_SYSTEM
}
