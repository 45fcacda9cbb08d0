package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

/**
 * A color for what is printed on a terminal. It is a part of the format, so each tracer prints the same bytes.
 *
 * <pre>{@code
 * Script script = script("slow").on(begin()).run(printf(RED.on("slow") + " %d ms\n", 12)).build();
 * // D: printf("\033[31mslow\033[0m %d ms\n", …);
 * // SystemTap: printf("\033[31mslow\033[0m %d ms\n", 12)
 * }</pre>
 */
public enum Color {
    /** For what is wrong. */
    RED(31),
    /** For what is right. */
    GREEN(32),
    /** For what is doubtful. */
    YELLOW(33),
    /** For names. */
    BLUE(34),
    /** For kinds. */
    MAGENTA(35),
    /** For places. */
    CYAN(36),
    /** The text's own color, brighter. */
    BOLD(1);

    private final int code;

    Color(int code) {
        this.code = code;
    }

    /** A part of a format in this color; conversions in it work as everywhere. */
    public String on(String format) {
        return "\u001b[" + code + "m" + given("format", format) + "\u001b[0m";
    }
}
