package dev.sonde.model;

import java.util.ArrayList;
import java.util.List;

/** Reads a printf format as the user wrote it. */
public final class FormatParser {
    private static final String FLAGS = "-0+# ";
    private static final String LETTERS = "diuxXocspYk";
    private static final int WIDEST = 1024;

    private final String text;
    private final List<Format.Piece> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int position;

    private FormatParser(String text) {
        this.text = text;
    }

    /** Why a text is no format: the message is a clause that names the character. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    /** The format that a text stands for; {@code %%} is a percent sign. */
    public static Format parse(String text) throws Malformed {
        return new FormatParser(text).format();
    }

    private Format format() throws Malformed {
        if (text.isEmpty()) {
            throw new Malformed("it is empty");
        }
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '%') {
                literal.append(c);
            } else if (position < text.length() && text.charAt(position) == '%') {
                literal.append('%');
                position++;
            } else {
                endLiteral();
                pieces.add(conversion());
            }
        }
        endLiteral();
        return new Format(pieces);
    }

    private void endLiteral() {
        if (literal.length() > 0) {
            pieces.add(new Format.Text(literal.toString()));
            literal.setLength(0);
        }
    }

    private Format.Conversion conversion() throws Malformed {
        int start = position - 1;
        String flags = flags();
        int width = size();
        int precision = Format.Conversion.NONE;
        if (position < text.length() && text.charAt(position) == '.') {
            position++;
            precision = Math.max(size(), 0);
            if (text.charAt(position - 1) == '*') {
                precision = Format.Conversion.STAR;
            }
        }
        if (position == text.length()) {
            throw new Malformed("it ends inside the conversion \"" + text.substring(start) + "\"");
        }
        char letter = text.charAt(position++);
        if (LETTERS.indexOf(letter) < 0) {
            throw new Malformed("it has no conversion \"" + text.substring(start, position) + "\"");
        }
        refuseUndefined(text.substring(start, position), flags, precision, letter);
        return new Format.Conversion(effective(flags, precision), width, precision, letter);
    }

    // C leaves these open, and the tracers differ in what they make of them.
    private static void refuseUndefined(String conversion, String flags, int precision, char letter) throws Malformed {
        for (int i = 0; i < flags.length(); i++) {
            char flag = flags.charAt(i);
            String letters = switch (flag) {
                case '-' -> LETTERS;
                case '0' -> "diuxXo";
                case '#' -> "xXo";
                default -> "di";
            };
            if (letters.indexOf(letter) < 0) {
                throw new Malformed("the flag '" + flag + "' means nothing in \"" + conversion + "\"");
            }
        }
        if (precision != Format.Conversion.NONE && "cpYk".indexOf(letter) >= 0) {
            throw new Malformed("a precision means nothing in \"" + conversion + "\"");
        }
    }

    /** Each flag once, without those that C ignores beside others. */
    private static String effective(String flags, int precision) {
        StringBuilder effective = new StringBuilder();
        for (int i = 0; i < flags.length(); i++) {
            char flag = flags.charAt(i);
            boolean idle = (flag == '0' && (flags.indexOf('-') >= 0 || precision != Format.Conversion.NONE))
                    || (flag == ' ' && flags.indexOf('+') >= 0);
            if (!idle && effective.indexOf(String.valueOf(flag)) < 0) {
                effective.append(flag);
            }
        }
        return effective.toString();
    }

    private String flags() {
        int start = position;
        while (position < text.length() && FLAGS.indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private int size() throws Malformed {
        if (position < text.length() && text.charAt(position) == '*') {
            position++;
            return Format.Conversion.STAR;
        }
        int start = position;
        int value = 0;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            value = value * 10 + text.charAt(position++) - '0';
            if (value > WIDEST) {
                throw new Malformed("it has a width or precision over " + WIDEST);
            }
        }
        return position == start ? Format.Conversion.NONE : value;
    }
}
