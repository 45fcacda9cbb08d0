package dev.sonde.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a script as D and SystemTap do, as far as comments, strings and words go. */
final class Tokens {
    // A string ends at the first quote that no backslash escapes, and never goes over a line's end.
    private static final Pattern TOKEN = Pattern.compile("(?<blank>\\s+|/\\*(?s:.*?)\\*/|//[^\n]*)"
            + "|(?<string>\"(?:[^\"\\\\\n\r\0]|\\\\[^\n\r])*+\")"
            + "|(?<word>[A-Za-z_$@#][A-Za-z0-9_]*)"
            + "|(?<number>[0-9]+)"
            + "|(?<sign>[-+*/%<>=!&|^~?:;,.(){}\\[\\]])");

    private Tokens() {}

    /** The tokens without blanks and comments; a string is its first quote, so that its text does not count. */
    static List<String> shapeOf(String script) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(script);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() != end) {
                throw new AssertionError("no token at: " + script.substring(end, matcher.start()));
            }
            end = matcher.end();
            if (matcher.group("string") != null) {
                tokens.add("\"");
            } else if (matcher.group("blank") == null) {
                tokens.add(matcher.group());
            }
        }
        if (end != script.length()) {
            throw new AssertionError("no token at: " + script.substring(end));
        }
        return tokens;
    }
}
