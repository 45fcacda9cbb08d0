package dev.sonde.render;

import dev.sonde.model.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text so far: indents its lines, and keeps which line of Java each of them comes from. */
final class ScriptText {
    private final StringBuilder text = new StringBuilder(2048);
    private final StringBuilder margin = new StringBuilder();
    private final List<Integer> margins = new ArrayList<>();
    private final List<Origin> lines = new ArrayList<>();
    private Origin current = Origin.UNKNOWN;
    private @Nullable Origin within;
    private boolean atLineStart = true;
    private boolean lineHasText;

    /**
     * The following text comes from this line of Java, until the {@link #end}.
     *
     * @return where the text around it comes from
     */
    Origin begin(Origin origin) {
        Origin around = current;
        if (!origin.equals(Origin.UNKNOWN)) {
            current = origin;
            within = origin;
        }
        return around;
    }

    /** The following text comes from where the text around comes from. A line keeps what ends on it. */
    void end(Origin around) {
        if (within == null && !atLineStart) {
            within = current;
        }
        current = around;
    }

    /** Adds a text of any lines; an empty line gets no margin. */
    void write(String part) {
        int start = 0;
        for (int end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', start)) {
            writeWithin(part, start, end);
            newline();
            start = end + 1;
        }
        writeWithin(part, start, part.length());
    }

    /** Says whether the template's line, so far empty, has got something. */
    void lineHasText(boolean something) {
        lineHasText |= something;
    }

    /** Ends a line of a template, unless nothing came of what stands on it. */
    void endLine(boolean always) {
        if (always || lineHasText) {
            newline();
        }
        lineHasText = false;
    }

    /** Lets the next lines begin further to the right. */
    void indent(String blanks) {
        margins.add(margin.length());
        margin.append(blanks);
    }

    /** Undoes the last {@link #indent}. */
    void dedent() {
        margin.setLength(margins.remove(margins.size() - 1));
    }

    int length() {
        return text.length();
    }

    Rendered rendered() {
        return new Rendered(text.toString(), lines);
    }

    private void newline() {
        text.append('\n');
        lines.add(within == null ? current : within);
        within = null;
        atLineStart = true;
    }

    private void writeWithin(String part, int start, int end) {
        if (start < end) {
            if (atLineStart) {
                text.append(margin);
                atLineStart = false;
            }
            text.append(part, start, end);
        }
    }
}
