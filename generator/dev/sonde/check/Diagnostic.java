package dev.sonde.check;

import dev.sonde.model.Origin;
import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param rule which rule is broken
 * @param message what is wrong, in one plain sentence
 * @param at the line of Java, or {@link Origin#UNKNOWN}
 * @param advice what to do, in one plain sentence
 */
public record Diagnostic(Rule rule, String message, Origin at, String advice) {
    private static final int LONGEST = 120;

    /** No part of outside text in it can be a second line or a terminal's command. */
    public Diagnostic {
        message = visible(message);
        advice = visible(advice);
    }

    /** How bad it is. */
    public Severity severity() {
        return rule.severity();
    }

    /** Whether any of them is an error. */
    public static boolean anyError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** A text from outside as a message shows it: in quotes, cut when long, without control characters. */
    public static String quote(String text) {
        return "\"" + plain(text) + "\"";
    }

    /** A text as a message shows it: cut when long, without control characters. */
    public static String plain(String text) {
        boolean cut = text.codePointCount(0, text.length()) > LONGEST;
        return cut ? visible(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…" : visible(text);
    }

    /** A path as a message shows it: as it is, or in quotes when it would not be clear where it ends. */
    public static String path(Object path) {
        String text = path.toString();
        return plain(text).equals(text) && text.indexOf(' ') < 0 ? text : quote(text);
    }

    /** A text as one line shows it, whole: without control characters, which a terminal would obey. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                shown.append("\\n");
            } else if (!isVisible(c)) {
                shown.append('?');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** Whether a character is one that a reader sees: no control, no half of a character, nothing that turns the direction. */
    public static boolean isVisible(int c) {
        int type = Character.getType(c);
        return !Character.isISOControl(c)
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** One line: {@code Top.java:12: error SONDE-102: The format wants 2 arguments and gets 1. Give one for each.} */
    @Override
    public String toString() {
        String where = at.equals(Origin.UNKNOWN) ? "" : visible(at.toString()) + ": ";
        return where + severity() + " " + rule.id() + ": " + message + " " + advice;
    }
}
