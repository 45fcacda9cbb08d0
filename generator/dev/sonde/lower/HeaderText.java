package dev.sonde.lower;

import dev.sonde.model.Code;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Script;
import dev.sonde.model.ScriptParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the comment at the top of a file: name, purpose, columns, usage. */
public final class HeaderText {
    private static final int WIDTH = 90;
    private static final String COLUMNS_INDENT = "  ";
    private static final String USAGE_INDENT = " ".repeat(6);
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final List<Code> lines = new ArrayList<>();

    private HeaderText() {}

    /** The header of a script's file in a dialect; what is from outside in a usage is quoted for a shell. */
    public static Header of(Inventory inventory, String extension, List<String> usage, List<String> notes) {
        Script script = inventory.script();
        HeaderText text = new HeaderText();
        String title = script.name() + "." + extension;
        text.wrap(script.description().isBlank() ? title : title + " - " + script.description(), "");
        if (!script.columns().isEmpty()) {
            text.wrap("", "");
            text.wrap("Columns:", "");
            script.columns().forEach(column -> text.wrap(COLUMNS_INDENT + column, COLUMNS_INDENT));
        }
        List<ScriptParameter> parameters = ParametersUsed.of(inventory);
        if (!parameters.isEmpty()) {
            text.wrap("", "");
            text.wrap("Parameters, in this order:", "");
            parameters.forEach(parameter -> text.wrap(COLUMNS_INDENT + describe(parameter), COLUMNS_INDENT));
        }
        text.wrap("", "");
        usage.forEach(text::usage);
        if (script.options().destructive()) {
            text.wrap("Destructive: it may run commands and change the system, with the rights of the tracer.", "");
        }
        notes.forEach(line -> text.wrap(line, ""));
        text.wrap("Written by Sonde.", "");
        return new Header(text.lines);
    }

    private static String describe(ScriptParameter parameter) {
        String initial = parameter.initial() instanceof IntLiteral number
                ? Long.toString(number.value())
                : parameter.initial() instanceof StringLiteral string ? '"' + string.text() + '"' : "";
        return parameter.name() + ": " + parameter.help() + " (" + initial + ")";
    }

    /** Breaks a command between its words only, and spells what would end the comment so that a shell reads the same word. */
    private void usage(String command) {
        String spelled = harmless(command.replace("*/", "*''/").replace("/*", "/''*"));
        StringBuilder line = new StringBuilder("Usage:");
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= spelled.length(); i++) {
            boolean end = i == spelled.length();
            boolean escaped = !quoted && i > 0 && spelled.charAt(i - 1) == '\\';
            quoted ^= !end && !escaped && spelled.charAt(i) == '\'';
            if (end || (!quoted && spelled.charAt(i) == ' ')) {
                String word = spelled.substring(start, i);
                if (line.length() + 1 + word.length() > WIDTH && start > 0) {
                    lines.add(new Code(line.toString()));
                    line = new StringBuilder(USAGE_INDENT);
                }
                line.append(' ').append(word);
                start = i + 1;
            }
        }
        lines.add(new Code(line.toString()));
    }

    private void wrap(String text, String indent) {
        for (String paragraph : LINE_BREAK.split(text, -1)) {
            wrapOne(harmless(paragraph), indent);
        }
    }

    private void wrapOne(String text, String indent) {
        String margin = "";
        int start = 0;
        while (margin.length() + text.length() - start > WIDTH) {
            int limit = start + WIDTH - margin.length();
            int blank = lastBlank(text, start, limit);
            int end = blank > start ? blank : whole(text, limit);
            lines.add(new Code((margin + text.substring(start, end)).stripTrailing()));
            margin = indent;
            for (start = end; start < text.length() && text.charAt(start) == ' '; start++) {}
        }
        lines.add(new Code(margin + text.substring(start)));
    }

    // Not lastIndexOf: it would look through all that is written already, again for each line of a long text.
    private static int lastBlank(String text, int start, int limit) {
        int blank = limit;
        while (blank > start && text.charAt(blank) != ' ') {
            blank--;
        }
        return blank;
    }

    /** A place to cut that leaves characters of two halves whole. */
    private static int whole(String text, int limit) {
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    /** The text with nothing in it that could end a comment, break a line or turn the reading direction. */
    static String harmless(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            int category = Character.getType(c);
            boolean unseen = Character.isISOControl(c)
                    || category == Character.FORMAT
                    || category == Character.SURROGATE
                    || category == Character.LINE_SEPARATOR
                    || category == Character.PARAGRAPH_SEPARATOR;
            if (unseen) {
                shown.append(' ');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString().replace("*/", "* /").replace("/*", "/ *").stripTrailing();
    }
}
