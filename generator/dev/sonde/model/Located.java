package dev.sonde.model;

/** A node that knows the line of Java that made it. */
public interface Located extends Node {
    /** The line of Java. */
    Origin at();
}
