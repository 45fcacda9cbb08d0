package dev.sonde.model;

/** A probe point in the spelling of one dialect, made by its lowering and never by a user. */
public non-sealed interface LoweredPoint extends Point {}
