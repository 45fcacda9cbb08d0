package dev.sonde.fuzz;

import dev.sonde.fuzz.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a page for man: a line is a request or text, and text has only the escapes that Sonde writes. */
final class ManReader {
    private static final Map<String, String> GLYPHS = Map.of("dq", "\"", "aq", "'", "ha", "^", "ti", "~", "ga", "`");

    private ManReader() {}

    static List<Token> read(String page) {
        List<Token> tokens = new ArrayList<>();
        for (String line : page.split("\n", -1)) {
            if (line.startsWith(".") || line.startsWith("'")) {
                tokens.add(new Token(Kind.LINE, line));
            } else {
                tokens.add(new Token(Kind.STRING, text(line)));
            }
        }
        return tokens;
    }

    private static String text(String line) {
        StringBuilder said = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c != '\\') {
                if ("'^~`\"-".indexOf(c) >= 0) {
                    throw new AssertionError("roff prints another sign for " + c + ": " + line);
                }
                said.append(c);
                continue;
            }
            char sign = line.charAt(++at);
            switch (sign) {
                case 'e' -> said.append('\\');
                case '-' -> said.append('-');
                case '&' -> said.append("");
                case 'f' -> at++;
                case '(' -> {
                    String glyph = GLYPHS.get(line.substring(at + 1, at + 3));
                    if (glyph == null) {
                        throw new AssertionError("an unknown glyph: " + line);
                    }
                    said.append(glyph);
                    at += 2;
                }
                default -> throw new AssertionError("an unknown escape: " + line);
            }
        }
        return said.toString();
    }
}
