package dev.sonde.model;

/** A statement in the form of one dialect, made by its lowering and never by a user. */
public non-sealed interface LoweredStatement extends Statement {}
