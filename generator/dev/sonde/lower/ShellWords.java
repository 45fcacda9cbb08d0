package dev.sonde.lower;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.check.Diagnostic;

/** Text as one word of a shell. */
public final class ShellWords {
    private static final String PLAIN = "_-./,:+@%=";

    private ShellWords() {}

    /** A path as one word that no program takes for an option: {@code a b} becomes {@code 'a b'}, {@code -x} {@code ./-x}. */
    public static String quote(String path) {
        String word = path.startsWith("-") ? "./" + path : path;
        if (!word.isEmpty() && word.chars().allMatch(ShellWords::isPlain)) {
            return word;
        }
        boolean unprintable = !word.codePoints().allMatch(Diagnostic::isVisible);
        return unprintable ? "$'" + escape(word) + "'" : "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(int c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || PLAIN.indexOf(c) >= 0;
    }

    // The $'…' of bash, zsh and ksh: the only way to show a newline on one line. For a shell
    // that does not know it, it is a dollar and a quoted text, so no quote can stand in it, not
    // even escaped. A star is escaped for headers, which part it from a slash by two quotes.
    private static String escape(String word) {
        StringBuilder escaped = new StringBuilder();
        word.codePoints().forEach(c -> {
            if (c == 0) {
                // No path and no word has it.
                escaped.append('?');
            } else if (c != '\'' && c != '\\' && c != '*' && Diagnostic.isVisible(c)) {
                escaped.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(UTF_8)) {
                    escaped.append('\\').append((char) ('0' + (b >> 6 & 3)));
                    escaped.append((char) ('0' + (b >> 3 & 7))).append((char) ('0' + (b & 7)));
                }
            }
        });
        return escaped.toString();
    }
}
