package dev.sonde.provider;

import dev.sonde.provider.DefinitionToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a provider definition into tokens; the preprocessor's lines are taken out here. */
final class DefinitionLexer {

    /** The tokens, and the words that {@code #define} gives another meaning. */
    record Result(List<DefinitionToken> tokens, Map<String, List<String>> macros) {}

    private final String text;
    private final String source;
    private final List<DefinitionToken> tokens = new ArrayList<>();
    private final Map<String, List<String>> macros = new HashMap<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean lineIsBlank = true;

    private DefinitionLexer(String text, String source) {
        this.text = text;
        this.source = source;
    }

    static Result lex(String text, String source) throws DefinitionException {
        DefinitionLexer lexer = new DefinitionLexer(text, source);
        while (lexer.at < text.length()) {
            lexer.step();
        }
        lexer.add(Kind.END, "", lexer.line, lexer.column());
        return new Result(lexer.tokens, lexer.macros);
    }

    private void step() throws DefinitionException {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            advance();
        } else if (c == '#' && lineIsBlank) {
            directive();
        } else if (text.startsWith("//", at)) {
            skipLine();
        } else if (text.startsWith("/*", at)) {
            comment();
        } else {
            lineIsBlank = false;
            visible(c);
        }
    }

    private void visible(char c) throws DefinitionException {
        int start = at;
        int column = column();
        if (isWordPart(c)) {
            while (at < text.length() && isWordPart(text.charAt(at))) {
                at++;
            }
            add(Kind.WORD, text.substring(start, at), line, column);
        } else if (c == '"' || c == '\'') {
            literal(c);
        } else if (c == '#') {
            throw new DefinitionException(source, line, column, "a # stands only at the start of a line");
        } else {
            at++;
            add(Kind.SIGN, String.valueOf(c), line, column);
        }
    }

    private void comment() throws DefinitionException {
        int startLine = line;
        int startColumn = column();
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw new DefinitionException(source, startLine, startColumn, "the comment has no end");
        }
        // "/**" and then a blank; a banner of stars is no structured comment.
        boolean structured = end > at + 3 && text.charAt(at + 2) == '*' && Character.isWhitespace(text.charAt(at + 3));
        if (structured) {
            add(Kind.COMMENT, text.substring(at + 3, end), startLine, startColumn);
        }
        while (at < end + 2) {
            advance();
        }
    }

    private void literal(char quote) throws DefinitionException {
        int startLine = line;
        int startColumn = column();
        int start = at++;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length() || text.charAt(at) != quote) {
            throw new DefinitionException(source, startLine, startColumn, "the text has no closing quote");
        }
        at++;
        add(Kind.SIGN, text.substring(start, at), startLine, startColumn);
    }

    /** A line that begins with {@code #}: the preprocessor's, or a comment as libvirt writes them. */
    private void directive() {
        StringBuilder whole = new StringBuilder();
        boolean goesOn = true;
        while (goesOn) {
            int end = text.indexOf('\n', at);
            String part = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
            goesOn = part.endsWith("\\") && end >= 0;
            whole.append(goesOn ? part.substring(0, part.length() - 1) : part).append(' ');
            skipLine();
            if (at < text.length()) {
                advance();
            }
        }
        String[] words = whole.toString().replaceAll("/\\*.*?\\*/", " ").strip().split("\\s+");
        if (words.length >= 3 && words[0].equals("#define") && Identifiers.isIdentifier(words[1])) {
            List<String> type = typeWords(List.of(words).subList(2, words.length));
            // What is no type, such as a number or an expression, can be none of a parameter.
            if (type.stream().allMatch(word -> word.equals("*") || Identifiers.isIdentifier(word))) {
                macros.put(words[1], type);
            }
        }
    }

    private static List<String> typeWords(List<String> words) {
        return List.of(String.join(" ", words).replace("*", " * ").strip().split("\\s+"));
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private void advance() {
        if (text.charAt(at) == '\n') {
            line++;
            lineStart = at + 1;
            lineIsBlank = true;
        }
        at++;
    }

    private int column() {
        return at - lineStart + 1;
    }

    private void add(Kind kind, String tokenText, int tokenLine, int column) {
        tokens.add(new DefinitionToken(kind, tokenText, tokenLine, column));
    }

    private static boolean isWordPart(char c) {
        return c == '_' || c == '$' || Character.isLetterOrDigit(c);
    }
}
