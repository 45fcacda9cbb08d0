package dev.sonde.fuzz;

import dev.sonde.fuzz.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is printed for fish into words; outside of quotes only letters and a few signs may stand. */
final class FishReader {
    private FishReader() {}

    static List<Token> read(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\'') {
                StringBuilder said = new StringBuilder();
                for (; text.charAt(at) != '\''; at++) {
                    if (text.charAt(at) == '\\') {
                        at++;
                        if ("\\'".indexOf(text.charAt(at)) < 0) {
                            throw new AssertionError("an unknown escape at " + at + " of " + text);
                        }
                    }
                    said.append(text.charAt(at));
                }
                at++;
                tokens.add(new Token(Kind.STRING, said.toString()));
            } else if (c == '\n') {
                tokens.add(Token.sign("\n"));
            } else if (c != ' ') {
                int start = at - 1;
                while (at < text.length() && String.valueOf(text.charAt(at)).matches("[A-Za-z0-9_-]")) {
                    at++;
                }
                tokens.add(new Token(Kind.WORD, text.substring(start, at)));
            }
        }
        return tokens;
    }
}
