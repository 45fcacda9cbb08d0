package dev.sonde.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of words in columns that are as wide as their widest word. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    /** Adds a row; all rows have the same number of words. */
    TextTable row(String... words) {
        rows.add(words);
        return this;
    }

    /** The rows, a line each, without blanks at the end. */
    void appendTo(StringBuilder text) {
        int[] widths = widths();
        for (String[] row : rows) {
            int last = row.length - 1;
            while (last > 0 && row[last].isEmpty()) {
                last--;
            }
            for (int i = 0; i <= last; i++) {
                text.append(row[i]);
                if (i < last) {
                    text.append(" ".repeat(widths[i] - row[i].length())).append(GAP);
                }
            }
            text.append('\n');
        }
    }

    private int[] widths() {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        return widths;
    }
}
