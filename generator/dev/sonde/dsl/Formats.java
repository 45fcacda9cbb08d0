package dev.sonde.dsl;

import dev.sonde.model.FormatParser;
import dev.sonde.model.MalformedFormat;
import dev.sonde.model.Node;

/** Reads the formats of a script; a bad one is kept, so that all faults are told together. */
final class Formats {
    private Formats() {}

    static Node parse(String format) {
        try {
            return FormatParser.parse(format);
        } catch (FormatParser.Malformed e) {
            return new MalformedFormat(format, String.valueOf(e.getMessage()));
        }
    }
}
