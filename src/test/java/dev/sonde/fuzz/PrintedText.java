package dev.sonde.fuzz;

import dev.sonde.fuzz.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** bpftrace gets a long text in several printfs and its % as an argument; put together again they can be compared. */
final class PrintedText {
    private static final Pattern CONVERSION = Pattern.compile("%[-+ #0-9.]*(?:ll)?[a-zA-Z]");

    private final List<Token> tokens;
    private final List<Token> joined = new ArrayList<>();
    private int at;

    private PrintedText(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A call: its format without the percents' letters, and its other arguments. */
    private record Call(String name, String format, List<Token> arguments) {
        void addTo(List<Token> tokens) {
            tokens.add(new Token(Kind.WORD, name));
            tokens.add(Token.sign("("));
            tokens.add(new Token(Kind.STRING, format));
            tokens.addAll(arguments);
            tokens.add(Token.sign(")"));
            tokens.add(Token.sign(";"));
        }

        Call with(Call next) {
            List<Token> all = new ArrayList<>(arguments);
            all.addAll(next.arguments);
            return new Call(name, format + next.format, all);
        }
    }

    static List<Token> joined(List<Token> tokens) {
        PrintedText text = new PrintedText(tokens);
        while (text.at < tokens.size()) {
            if (text.isCall("system")) {
                text.call().addTo(text.joined);
            } else if (text.isCall("printf")) {
                Call all = text.call();
                while (text.isCall("printf")) {
                    all = all.with(text.call());
                }
                all.addTo(text.joined);
            } else {
                text.joined.add(tokens.get(text.at++));
            }
        }
        return text.joined;
    }

    private boolean isCall(String name) {
        return is(at, name)
                && is(at + 1, "(")
                && at + 2 < tokens.size()
                && tokens.get(at + 2).kind() == Kind.STRING;
    }

    private Call call() {
        String name = tokens.get(at).text();
        String format = tokens.get(at + 2).text();
        at += 3;
        List<List<Token>> arguments = new ArrayList<>();
        while (is(at, ",")) {
            at++;
            arguments.add(argument());
        }
        at += 2;
        StringBuilder said = new StringBuilder();
        List<Token> others = new ArrayList<>();
        Matcher matcher = CONVERSION.matcher(format);
        for (List<Token> argument : arguments) {
            if (!matcher.find()) {
                throw new AssertionError("more arguments than conversions: " + format);
            }
            boolean percent = matcher.group().equals("%c")
                    && argument.size() == 1
                    && argument.get(0).is("37");
            matcher.appendReplacement(said, percent ? "%%" : Matcher.quoteReplacement(matcher.group()));
            others.addAll(percent ? List.of() : argument);
        }
        matcher.appendTail(said);
        return new Call(name, said.toString(), others);
    }

    private List<Token> argument() {
        List<Token> argument = new ArrayList<>();
        int depth = 0;
        while (depth > 0 || !(is(at, ",") || is(at, ")"))) {
            depth += is(at, "(") || is(at, "[") ? 1 : is(at, ")") || is(at, "]") ? -1 : 0;
            argument.add(tokens.get(at++));
        }
        return argument;
    }

    private boolean is(int index, String text) {
        return index < tokens.size() && tokens.get(index).is(text);
    }
}
