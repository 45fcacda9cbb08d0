package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Scripts that run commands or change what they watch: whoever makes files of them has to say that it may be. */
public final class DestructiveScripts {
    private DestructiveScripts() {}

    /**
     * Refuses files of such scripts.
     *
     * @throws GenerationException naming each script that is destructive
     */
    public static void refuse(List<GeneratedFile> files) throws GenerationException {
        Set<Diagnostic> faults = new LinkedHashSet<>();
        for (GeneratedFile file : files) {
            FoundScript source = file.source();
            if (source.script().model().options().destructive()) {
                faults.add(new Diagnostic(
                        Rule.DESTRUCTIVE_NOT_ALLOWED,
                        "The script " + source.script().name()
                                + " may run commands and change the system, with the rights of the tracer.",
                        source.names().of(source.script().model().at()),
                        "Read it, then give --destructive (in Maven: sonde.destructive)."));
            }
        }
        if (!faults.isEmpty()) {
            throw new GenerationException(List.copyOf(faults));
        }
    }
}
