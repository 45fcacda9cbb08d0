package dev.sonde.model;

/** How the bits of an argument or result are read; the register that holds a C int has 32 bits of anything above it. */
public enum CType {
    /** A signed int of 32 bits. */
    INT,
    /** A signed long of 64 bits. */
    LONG,
    /** An address. */
    POINTER
}
