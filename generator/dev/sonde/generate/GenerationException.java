package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Origin;
import java.util.List;
import java.util.stream.Collectors;

/** Says why nothing was generated; its message has one line for each diagnostic. */
public final class GenerationException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    /** For these diagnostics. */
    public GenerationException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** For one diagnostic that no line of Java made. */
    GenerationException(Rule rule, String message, String advice) {
        this(List.of(new Diagnostic(rule, message, Origin.UNKNOWN, advice)));
    }

    /** What is wrong. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
