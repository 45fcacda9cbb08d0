package dev.sonde.fuzz;

import dev.sonde.fuzz.Token.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a command into words as bash does, and is stricter: outside of quotes only signs that no shell takes for its own stand
 * in a word, all others are a token each. What a shell without {@code $'…'} would cut otherwise is an error.
 */
final class ShellReader {
    private static final String PLAIN = "_-./,:+@%=";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private ShellReader(String text) {
        this.text = text;
    }

    static List<Token> read(String text) {
        ShellReader reader = new ShellReader(text);
        while (reader.at < text.length()) {
            reader.step();
        }
        return reader.tokens;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == ' ') {
            at++;
        } else if (isPart()) {
            ByteArrayOutputStream word = new ByteArrayOutputStream();
            while (at < text.length() && isPart()) {
                part(word);
            }
            tokens.add(new Token(Kind.STRING, decoded(word)));
        } else {
            tokens.add(Token.sign(String.valueOf(c)));
            at++;
        }
    }

    private boolean isPart() {
        char c = text.charAt(at);
        return isPlain(c) || c == '\'' || text.startsWith("\\'", at) || text.startsWith("$'", at);
    }

    private void part(ByteArrayOutputStream word) {
        char c = text.charAt(at);
        if (c == '\'') {
            at++;
            quoted(word);
        } else if (c == '\\') {
            word.write('\'');
            at += 2;
        } else if (c == '$') {
            at += 2;
            escapes(word);
        } else {
            word.write(c);
            at++;
        }
    }

    private void quoted(ByteArrayOutputStream word) {
        int end = end();
        word.writeBytes(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
        at = end + 1;
    }

    private void escapes(ByteArrayOutputStream word) {
        int end = end();
        while (at < end) {
            int c = text.codePointAt(at);
            if (c == '\\') {
                int code = Integer.parseInt(text.substring(at + 1, at + 4), 8);
                if (code == 0) {
                    throw error("a NUL character");
                }
                word.write(code);
                at += 4;
            } else {
                word.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(c);
            }
        }
        at = end + 1;
    }

    /** The next quote, which ends the text in every shell. */
    private int end() {
        int end = text.indexOf('\'', at);
        if (end < 0) {
            throw error("a quote without its end");
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || PLAIN.indexOf(c) >= 0;
    }

    private String decoded(ByteArrayOutputStream word) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(word.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("a word of broken characters: " + text, e);
        }
    }

    private AssertionError error(String what) {
        return new AssertionError(what + " at " + at + " of " + text);
    }
}
