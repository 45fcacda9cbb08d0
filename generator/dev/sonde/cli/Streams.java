package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Where a command reads and writes.
 *
 * @param in what {@code -} reads
 * @param out results, and nothing else
 * @param err messages
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {
    /** Tells what is wrong, a line each. */
    void tell(List<Diagnostic> diagnostics) {
        diagnostics.forEach(err::println);
    }
}
