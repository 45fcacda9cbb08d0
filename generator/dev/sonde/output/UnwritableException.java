package dev.sonde.output;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Origin;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** Says why a file can't be written; then none of those that belong together is changed. */
public final class UnwritableException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    UnwritableException(Path file, IOException cause) {
        this(
                new Diagnostic(
                        Rule.OUTPUT_UNWRITABLE,
                        "The file " + Diagnostic.path(file) + " can't be written: " + FileFault.reason(cause) + ".",
                        Origin.UNKNOWN,
                        "Give a folder that can be written."),
                cause);
    }

    private UnwritableException(Diagnostic diagnostic, IOException cause) {
        super(diagnostic.toString(), cause);
        this.diagnostic = diagnostic;
    }

    /** Which file, why, and what to do. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
