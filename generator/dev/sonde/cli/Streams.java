package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Severity;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Where a command reads and writes.
 *
 * @param in what {@code -} reads
 * @param out results, and nothing else
 * @param err messages
 * @param terminal whether messages are for a terminal, where a line can be written over
 * @param colored whether messages are for a terminal that shows colors
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal, boolean colored) {
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String PLAIN = "\u001b[0m";

    /** Tells what is wrong, a line each. */
    void tell(List<Diagnostic> diagnostics) {
        diagnostics.forEach(each -> err.println(line(each)));
    }

    /** A text from outside, with nothing in it that could be two lines or a terminal's command. */
    static String oneLine(String text) {
        String quoted = Diagnostic.quote(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private String line(Diagnostic diagnostic) {
        String line = diagnostic.toString();
        String id = diagnostic.severity() + " " + diagnostic.rule().id();
        String color = diagnostic.severity() == Severity.ERROR ? RED : YELLOW;
        int at = line.indexOf(id);
        return !colored || at < 0
                ? line
                : line.substring(0, at) + color + id + PLAIN + line.substring(at + id.length());
    }
}
