package dev.sonde.model;

/**
 * A text that is no format; the check refuses it.
 *
 * @param text the text
 * @param reason why, as a clause
 */
public record MalformedFormat(String text, String reason) implements Node {}
