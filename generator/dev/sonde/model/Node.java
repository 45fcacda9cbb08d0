package dev.sonde.model;

/**
 * A piece of a script: always a record, whose components that are nodes, or lists of nodes, are its children.
 *
 * <p>A node whose dialect can say it directly is printed by the template that has the record's name.
 */
public interface Node {}
