package dev.sonde.render;

import dev.sonde.model.Origin;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Keeps the text, and takes the marks out that say which line of Java comes next. */
final class LineMapWriter extends Writer {
    // No text of a script can hold them: strings are escaped, and raw text is refused with control characters.
    private static final char MARK_START = '\u0001';
    private static final char MARK_END = '\u0002';

    private final StringBuilder text = new StringBuilder();
    private final List<Origin> marked;
    private final List<Origin> lines = new ArrayList<>();
    private Origin current = Origin.UNKNOWN;
    private boolean inMark;
    private int number;

    /** For marks that are numbers in this list. */
    LineMapWriter(List<Origin> marked) {
        this.marked = marked;
    }

    /** The text of the mark with this number. */
    static String mark(int number) {
        return MARK_START + Integer.toString(number) + MARK_END;
    }

    @Override
    public void write(int c) {
        if (inMark) {
            inMark(c);
        } else if (c == MARK_START) {
            inMark = true;
            number = 0;
        } else {
            text.append((char) c);
            if (c == '\n') {
                lines.add(current);
            }
        }
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            write(buffer[i]);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    Rendered rendered() {
        return new Rendered(text.toString(), lines);
    }

    private void inMark(int c) {
        if (c == MARK_END) {
            current = marked.get(number);
            inMark = false;
        } else {
            number = number * 10 + c - '0';
        }
    }
}
