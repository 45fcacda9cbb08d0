package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.model.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the user calls the sources: class files only know a source's last name, and a user wants the path that was typed.
 *
 * @param shown the path by the last name, without those that two sources share
 */
public record SourceNames(Map<String, String> shown) {
    /** For scripts that no source was read for. */
    public static final SourceNames NONE = new SourceNames(Map.of());

    /** Copies the map. */
    public SourceNames {
        shown = Map.copyOf(shown);
    }

    static SourceNames ofSources(List<JavaSource> sources) {
        Map<String, String> shown = new HashMap<>();
        for (JavaSource source : sources) {
            String other = shown.put(source.fileName(), source.shown());
            if (other != null) {
                shown.put(source.fileName(), source.fileName());
            }
        }
        return new SourceNames(shown);
    }

    /** The line of Java as the user calls it. */
    public Origin of(Origin at) {
        return new Origin(shown.getOrDefault(at.file(), at.file()), at.line());
    }

    /** The diagnostics with the places as the user calls them. */
    public List<Diagnostic> of(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(each -> new Diagnostic(each.rule(), each.message(), of(each.at()), each.advice()))
                .toList();
    }
}
