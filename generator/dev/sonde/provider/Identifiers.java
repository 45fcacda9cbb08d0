package dev.sonde.provider;

/** The one rule for names that reach a script: they are C identifiers, so they can never be code. */
final class Identifiers {

    /** Longer than any real name (DTrace stops at 128), short enough that a hostile file can't fill memory. */
    static final int LONGEST = 256;

    private Identifiers() {}

    static boolean isIdentifier(String text) {
        if (text.isEmpty() || text.length() > LONGEST || isDigit(text.charAt(0))) {
            return false;
        }
        return text.chars().allMatch(c -> isLetter(c) || isDigit(c));
    }

    static void require(String what, String name) {
        if (!isIdentifier(name)) {
            throw new IllegalArgumentException("Not a usable " + what + " name: " + quoted(name));
        }
    }

    /** Names from a hostile file can hold anything; a message shows only the harmless part. */
    private static String quoted(String name) {
        String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
        return '"' + shown.replaceAll("[^\\x20-\\x7e…]", "?") + '"';
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
