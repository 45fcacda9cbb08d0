package dev.sonde.check;

import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a script, all of it; its message has one line for each diagnostic. */
public final class FaultyScriptException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    /** For these diagnostics, of which at least one is an error. */
    public FaultyScriptException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** What is wrong. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
