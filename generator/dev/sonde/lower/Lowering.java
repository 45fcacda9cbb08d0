package dev.sonde.lower;

import dev.sonde.check.Diagnostic;
import dev.sonde.model.Node;
import java.util.List;

/**
 * What a lowering gives.
 *
 * @param program the script, every node of which has a template of the dialect; not to be printed when there are errors
 * @param diagnostics what can't be said, or only with a difference
 */
public record Lowering(Node program, List<Diagnostic> diagnostics) {
    /** Copies the diagnostics. */
    public Lowering {
        diagnostics = List.copyOf(diagnostics);
    }
}
