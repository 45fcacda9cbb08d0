package dev.sonde.generate;

import dev.sonde.check.Allowances;
import dev.sonde.check.Diagnostic;
import dev.sonde.check.FaultyScriptException;
import dev.sonde.check.Rule;
import dev.sonde.dsl.Rendition;
import dev.sonde.dsl.Script;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints scripts in dialects.
 *
 * @param dialects in which each script is printed
 * @param placement where the markers are
 * @param parameters what the scripts' parameters are set to
 */
public record Generation(List<Dialect> dialects, Placement placement, ParameterValues parameters) {
    /** Copies the dialects. */
    public Generation {
        dialects = List.copyOf(dialects);
    }

    /**
     * The files of the scripts, in the order of the scripts and then of the dialects.
     *
     * @throws GenerationException with all that is wrong in any script and dialect
     */
    public List<GeneratedFile> files(List<FoundScript> found) throws GenerationException {
        List<FoundScript> scripts = parameters.in(found);
        requireProvider(scripts);
        Set<Diagnostic> faults = new LinkedHashSet<>(clashes(scripts));
        List<List<Diagnostic>> misfits = new ArrayList<>();
        for (FoundScript each : scripts) {
            List<Diagnostic> misfit = new ArrayList<>(each.script()
                    .allowances()
                    .without(TargetDiagnostics.of(each.script(), placement.of(each.script()))));
            misfit.addAll(unusedAllowances(each));
            misfits.add(each.names().of(misfit));
            faults.addAll(each.names().of(misfit));
        }
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            FoundScript each = scripts.get(i);
            for (Dialect dialect : dialects) {
                try {
                    files.add(file(each, dialect, misfits.get(i)));
                } catch (FaultyScriptException e) {
                    faults.addAll(each.names().of(e.diagnostics()));
                }
            }
        }
        if (Diagnostic.anyError(List.copyOf(faults))) {
            throw new GenerationException(List.copyOf(faults));
        }
        return files;
    }

    private GeneratedFile file(FoundScript found, Dialect dialect, List<Diagnostic> misfits) {
        Rendition rendition = found.script().as(dialect).at(placement.of(found.script()));
        Set<Diagnostic> warnings = new LinkedHashSet<>(found.script().warnings());
        warnings.addAll(rendition.diagnostics());
        warnings.addAll(misfits);
        return new GeneratedFile(
                rendition.fileName(),
                dialect,
                rendition.rendered(),
                found.names().of(List.copyOf(warnings)),
                found,
                rendition);
    }

    /** What is allowed of dialects and no dialect says; known only when all of them are asked. */
    private List<Diagnostic> unusedAllowances(FoundScript found) {
        Script script = found.script();
        Allowances allowed = script.allowances().ofDialects();
        Set<String> asked = dialects.stream().map(Dialect::id).collect(Collectors.toSet());
        if (allowed.all().isEmpty() || !Dialects.all().stream().map(Dialect::id).allMatch(asked::contains)) {
            return List.of();
        }
        List<Diagnostic> given = new ArrayList<>();
        for (Dialect dialect : dialects) {
            given.addAll(dialect.lower(script.model(), placement.of(script)).diagnostics());
        }
        return allowed.unused(given);
    }

    private void requireProvider(List<FoundScript> scripts) throws GenerationException {
        String provider = placement.provider();
        Set<String> used = new LinkedHashSet<>();
        scripts.forEach(each -> used.addAll(Placement.providers(each.script())));
        if (provider != null && !used.contains(provider)) {
            throw new GenerationException(
                    Rule.TARGET_UNUSED,
                    "No script has markers of the provider " + Diagnostic.quote(provider) + ".",
                    used.isEmpty() ? "Leave the provider out." : "Give one of: " + String.join(", ", used) + ".");
        }
    }

    // Names that differ only in case are one file on some systems.
    private static List<Diagnostic> clashes(List<FoundScript> scripts) {
        List<Diagnostic> clashes = new ArrayList<>();
        Map<String, FoundScript> byName = new HashMap<>();
        for (FoundScript each : scripts) {
            String name = each.script().name();
            FoundScript other = byName.putIfAbsent(name.toLowerCase(Locale.ROOT), each);
            if (other != null) {
                Origin first = other.names().of(other.script().model().at());
                clashes.add(new Diagnostic(
                        Rule.OUTPUT_CLASH,
                        "Two scripts would be written to the files of " + Diagnostic.quote(name) + "; the other is at "
                                + first + ".",
                        each.names().of(each.script().model().at()),
                        "Give each script a name of its own."));
            }
        }
        return clashes;
    }
}
