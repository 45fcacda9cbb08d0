package dev.sonde.model;

import java.util.regex.Pattern;

/**
 * A function's name as a symbol table has it, or a glob for several: letters, digits, {@code _}, dots and {@code *}.
 *
 * @param text the name
 */
public record FunctionName(String text) {
    private static final Pattern USABLE = Pattern.compile("[A-Za-z_*][A-Za-z0-9_.*]{0,254}");

    /** Refuses what is no name with an {@link IllegalArgumentException}. */
    public FunctionName {
        if (!isUsable(text)) {
            throw new IllegalArgumentException("not the name of a function: " + text);
        }
    }

    /** Whether the text could be a name. */
    public static boolean isUsable(String text) {
        return USABLE.matcher(text).matches();
    }

    /** Whether it may stand for several functions. */
    public boolean isGlob() {
        return text.indexOf('*') >= 0;
    }

    /** With what a point on it fires often, as a noun; empty for one function, of which nobody knows. */
    String often() {
        return isGlob() ? "each call of any function " + text : "";
    }

    @Override
    public String toString() {
        return text;
    }
}
