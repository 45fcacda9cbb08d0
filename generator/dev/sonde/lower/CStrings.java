package dev.sonde.lower;

import dev.sonde.model.Code;
import dev.sonde.model.Format;
import dev.sonde.model.Format.Conversion;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Strings as C, and with it every tracer, writes them between double quotes. */
public final class CStrings {
    private CStrings() {}

    /** A fixed string. */
    public static Quoted quote(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        escape(text, escaped);
        return new Quoted(new Code(escaped.toString()));
    }

    /** A format whose conversions are spelled by a dialect. */
    public static Quoted format(Format format, Function<Conversion, String> spelling) {
        StringBuilder escaped = new StringBuilder();
        for (Format.Piece piece : format.pieces()) {
            if (piece instanceof Format.Text text) {
                escape(text.text().replace("%", "%%"), escaped);
            } else if (piece instanceof Conversion conversion) {
                escaped.append(spelling.apply(conversion));
            }
        }
        return new Quoted(new Code(escaped.toString()));
    }

    // Octal has three digits at most; \x would swallow the letters behind it.
    private static void escape(String text, StringBuilder escaped) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append("\\t");
                case '\r' -> escaped.append("\\r");
                default -> {
                    if (isUnseen(c)) {
                        escapeBytes(Character.toString(c), escaped);
                    } else {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
    }

    // What turns the reading direction or hides would let a script look like another.
    private static boolean isUnseen(int c) {
        int category = Character.getType(c);
        return Character.isISOControl(c)
                || category == Character.FORMAT
                || category == Character.LINE_SEPARATOR
                || category == Character.PARAGRAPH_SEPARATOR;
    }

    private static void escapeBytes(String text, StringBuilder escaped) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            escaped.append('\\').append((char) ('0' + (b >> 6 & 3)));
            escaped.append((char) ('0' + (b >> 3 & 7))).append((char) ('0' + (b & 7)));
        }
    }
}
