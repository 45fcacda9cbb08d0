package dev.sonde.generate;

import java.util.ArrayList;
import java.util.List;

/** Writes text from outside as a Javadoc comment that it can't leave. */
final class Javadoc {

    private static final int WIDTH = 100;

    private Javadoc() {}

    /** Text with every sign that Javadoc or the compiler would take for its own written otherwise. */
    static String text(String plain) {
        StringBuilder safe = new StringBuilder();
        plain.codePoints().forEach(c -> {
            boolean harmless = c >= ' ' && c < 127 && "<>&@\\{}*".indexOf(c) < 0;
            if (harmless || c == '…') {
                safe.appendCodePoint(c);
            } else {
                safe.append("&#").append(c).append(';');
            }
        });
        return safe.toString();
    }

    /** A comment of paragraphs, which are safe already. */
    static String comment(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        lines.add("/**");
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                lines.add(" *");
            }
            wrap(lines, (i > 0 ? "<p>" : "") + paragraphs.get(i));
        }
        lines.add(" */");
        return String.join("\n", lines);
    }

    private static void wrap(List<String> lines, String paragraph) {
        StringBuilder line = new StringBuilder(" *");
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH && line.length() > 2) {
                lines.add(line.toString());
                line = new StringBuilder(" *");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }
}
