package dev.sonde.model;

/**
 * An argument that no tracer could compute; the check refuses it.
 *
 * @param at the line of Java
 * @param what what the argument was, as a noun
 */
public record UnusableArgument(Origin at, String what) implements LoweredExpression, Located {}
