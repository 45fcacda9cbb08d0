package dev.sonde.fuzz;

import dev.sonde.fuzz.Token.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a script as its tracer does, and is stricter: it knows only the escapes that Sonde writes, and no sign but those that
 * Sonde needs. What it does not know is an error.
 */
final class TracerReader {
    private static final String SIGNS = "-+*/%<>=!&|^~?:;,.(){}[]";

    private final String text;
    private final Language language;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int depth;

    /** The languages whose signs differ. */
    enum Language {
        D,
        SYSTEMTAP,
        BPFTRACE
    }

    private TracerReader(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** The tokens of a script, without its comments. */
    static List<Token> read(String text, Language language) {
        TracerReader reader = new TracerReader(text, language);
        if (text.startsWith("#!")) {
            reader.skipLine();
        }
        while (reader.at < text.length()) {
            reader.step();
        }
        return reader.tokens;
    }

    private void step() {
        char c = text.charAt(at);
        boolean lines = language != Language.D && text.startsWith("//", at);
        if (c == ' ' || c == '\n') {
            at++;
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (lines || (c == '#' && language == Language.SYSTEMTAP)) {
            skipLine();
        } else if (c == '"') {
            string();
        } else if (c == '#' && language == Language.D) {
            int start = at;
            skipLine();
            add(Kind.LINE, start);
        } else if (!probeName()) {
            visible(c);
        }
    }

    // D counts a beginning inside a comment as a fault, the others read on.
    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0 || (language == Language.D && text.substring(at + 2, end).contains("/*"))) {
            throw error("a comment without its end");
        }
        at = end + 2;
    }

    /** Outside of braces D and bpftrace take all up to a blank for a probe's name. */
    private boolean probeName() {
        if (depth > 0 || language == Language.SYSTEMTAP || (!isWordPart(text.charAt(at)) && text.charAt(at) != ':')) {
            return false;
        }
        int end = at;
        boolean colon = false;
        while (end < text.length() && " \n{,;/\"()".indexOf(text.charAt(end)) < 0) {
            colon |= text.charAt(end) == ':';
            end++;
        }
        if (colon) {
            int start = at;
            at = end;
            add(Kind.LINE, start);
        }
        return colon;
    }

    private void visible(char c) {
        int start = at;
        if (isWordPart(c) && !isDigit(c)) {
            word();
            add(Kind.WORD, start);
        } else if (isDigit(c)) {
            while (at < text.length() && isWordPart(text.charAt(at))) {
                at++;
            }
            add(Kind.NUMBER, start);
        } else if (SIGNS.indexOf(c) >= 0) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at++;
            add(Kind.SIGN, start);
        } else {
            throw error("no token");
        }
    }

    /** A name; SystemTap's aliases are names with dots, and {@code $#} counts parameters. */
    private void word() {
        if (text.startsWith("$#", at)) {
            at += 2;
            return;
        }
        boolean more = true;
        while (more) {
            at++;
            char c = at < text.length() ? text.charAt(at) : ' ';
            boolean dot = c == '.' && language == Language.SYSTEMTAP && isWordPart(text.charAt(at + 1));
            more = isWordPart(c) || dot;
        }
    }

    private void string() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        at++;
        while (next() != '"') {
            int c = text.codePointAt(at);
            if (c == '\\') {
                at++;
                said.write(escaped());
            } else if (Character.isISOControl(c)) {
                throw error("a control character in a string");
            } else {
                byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                said.write(bytes, 0, bytes.length);
                at += Character.charCount(c);
            }
        }
        at++;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(said.toByteArray());
            String decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            boolean path = language == Language.BPFTRACE
                    && !tokens.isEmpty()
                    && tokens.get(tokens.size() - 1).kind() == Kind.LINE;
            // bpftrace cuts a point at each colon, quoted or not, and takes the path for a glob.
            if (path && decoded.matches("(?s).*[:*?\\[\\]].*")) {
                throw error("a path that bpftrace takes for something else");
            }
            tokens.add(new Token(Kind.STRING, decoded));
        } catch (CharacterCodingException e) {
            throw new AssertionError("a string of broken characters: " + text, e);
        }
    }

    private int escaped() {
        char c = next();
        if (c >= '0' && c <= '3') {
            int code = Integer.parseInt(text.substring(at, at + 3), 8);
            at += 3;
            if (code == 0) {
                throw error("a NUL character");
            }
            return code;
        }
        at++;
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> throw error("an escape that not all tracers know");
        };
    }

    private char next() {
        if (at >= text.length()) {
            throw error("a string without its end");
        }
        return text.charAt(at);
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private void add(Kind kind, int start) {
        tokens.add(new Token(kind, text.substring(start, at)));
    }

    private AssertionError error(String what) {
        return new AssertionError(what + " at " + text.substring(0, Math.min(at, text.length())) + " <HERE> "
                + text.substring(Math.min(at, text.length())));
    }

    private static boolean isWordPart(char c) {
        return c == '_' || c == '$' || c == '@' || c == '`' || isDigit(c) || ((c | 32) >= 'a' && (c | 32) <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
