package dev.sonde.fuzz;

import dev.sonde.fuzz.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads JSON by the letter of RFC 8259; a key that comes twice and a control character are errors, too. */
final class JsonReader {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    static List<Token> read(String text) {
        JsonReader reader = new JsonReader(text);
        reader.value();
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.error("more than one value");
        }
        return reader.tokens;
    }

    private void value() {
        blanks();
        char c = next();
        if (c == '"') {
            tokens.add(new Token(Kind.STRING, string()));
        } else if (c == '{') {
            object();
        } else if (c == '[') {
            list();
        } else {
            int start = at;
            while (at < text.length() && "-+.0123456789abcdefghijklmnopqrstuvwxyzE".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String word = text.substring(start, at);
            if (!word.matches("true|false|null|-?(0|[1-9][0-9]*)")) {
                throw error("no value");
            }
            tokens.add(new Token(Kind.WORD, word));
        }
    }

    private void object() {
        Set<String> keys = new HashSet<>();
        open('{');
        while (more('}', keys.isEmpty())) {
            if (next() != '"') {
                throw error("no key");
            }
            String key = string();
            if (!keys.add(key)) {
                throw error("a key twice");
            }
            tokens.add(new Token(Kind.WORD, key));
            blanks();
            open(':');
            value();
        }
        open('}');
    }

    private void list() {
        open('[');
        for (boolean first = true; more(']', first); first = false) {
            value();
        }
        open(']');
    }

    /** Whether another part follows; steps over the comma before it. */
    private boolean more(char end, boolean first) {
        blanks();
        if (next() == end) {
            return false;
        }
        if (!first) {
            open(',');
            blanks();
        }
        return true;
    }

    private String string() {
        StringBuilder said = new StringBuilder();
        at++;
        while (next() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw error("a control character in a string");
            }
            said.append(c == '\\' ? escaped() : c);
        }
        at++;
        return said.toString();
    }

    private char escaped() {
        char c = next();
        at++;
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int known = "\"\\/bfnrt".indexOf(c);
        if (known < 0) {
            throw error("an unknown escape");
        }
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private void open(char wanted) {
        if (next() != wanted) {
            throw error("no " + wanted);
        }
        tokens.add(Token.sign(String.valueOf(wanted)));
        at++;
    }

    private char next() {
        if (at >= text.length()) {
            throw error("the end");
        }
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && " \n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private AssertionError error(String what) {
        return new AssertionError(what + " at " + at + " of " + text);
    }
}
