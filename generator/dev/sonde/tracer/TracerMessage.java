package dev.sonde.tracer;

/**
 * What a tracer says of one place of a script.
 *
 * @param line the line of the script, counted from 1; 0 when the tracer names none
 * @param warning whether the tracer would run the script all the same
 * @param text its words, on one line
 */
public record TracerMessage(int line, boolean warning, String text) {}
