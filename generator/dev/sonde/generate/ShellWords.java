package dev.sonde.generate;

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
        boolean unprintable = word.chars().anyMatch(Character::isISOControl);
        return unprintable ? "$'" + escape(word) + "'" : "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(int c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || PLAIN.indexOf(c) >= 0;
    }

    // The $'…' of bash, zsh and ksh: the only way to show a newline on one line.
    private static String escape(String word) {
        StringBuilder escaped = new StringBuilder();
        word.chars().forEach(c -> {
            if (c == '\'' || c == '\\') {
                escaped.append('\\').append((char) c);
            } else if (Character.isISOControl(c) && c < 128) {
                escaped.append('\\').append((char) ('0' + (c >> 6))).append((char) ('0' + (c >> 3 & 7)));
                escaped.append((char) ('0' + (c & 7)));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
