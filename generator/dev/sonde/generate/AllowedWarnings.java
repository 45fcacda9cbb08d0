package dev.sonde.generate;

import dev.sonde.check.Allowances;
import dev.sonde.check.Diagnostic;
import dev.sonde.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Warnings that whoever runs Sonde allows, whichever script gives them. */
public final class AllowedWarnings {
    private final Allowances allowances;

    private AllowedWarnings(Allowances allowances) {
        this.allowances = allowances;
    }

    /**
     * The allowances by their ids.
     *
     * @param reasons a reason for each id: {@code SONDE-601} and why it is meant
     * @throws GenerationException when an id is no warning's, or a reason is blank
     */
    public static AllowedWarnings of(Map<String, String> reasons) throws GenerationException {
        Allowances allowances = Allowances.NONE;
        for (Map.Entry<String, String> each : reasons.entrySet()) {
            String reason = each.getValue() == null ? "" : each.getValue();
            allowances = allowances.with(each.getKey(), reason, Origin.UNKNOWN);
        }
        if (!allowances.faults().isEmpty()) {
            throw new GenerationException(allowances.faults());
        }
        return new AllowedWarnings(allowances);
    }

    /** The warnings of the files that are not allowed, and one for each allowance that none of them needs. */
    public List<Diagnostic> rest(List<GeneratedFile> files) {
        Set<Diagnostic> warnings = new LinkedHashSet<>();
        files.forEach(file -> warnings.addAll(file.warnings()));
        List<Diagnostic> given = List.copyOf(warnings);
        List<Diagnostic> rest = new ArrayList<>(allowances.without(given));
        rest.addAll(allowances.unused(given));
        return rest;
    }
}
