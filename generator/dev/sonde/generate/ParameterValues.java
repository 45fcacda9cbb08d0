package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.FaultyScriptException;
import dev.sonde.check.Rule;
import dev.sonde.dsl.Script;
import dev.sonde.model.Origin;
import dev.sonde.model.ScriptParameter;
import dev.sonde.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a user sets the parameters of scripts to. A value becomes the one that holds when none is given on the tracer's
 * command line.
 *
 * @param values the values by the names of the parameters
 */
public record ParameterValues(Map<String, String> values) {
    /** Nothing is set. */
    public static final ParameterValues NONE = new ParameterValues(Map.of());

    /** Copies the values and keeps their order. */
    public ParameterValues {
        values = new LinkedHashMap<>(values);
    }

    /**
     * Reads texts of the form {@code name=value}.
     *
     * @throws IllegalArgumentException when one has another form, or one name comes twice
     */
    public static ParameterValues parse(List<String> texts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String text : texts) {
            int sign = text.indexOf('=');
            if (sign <= 0) {
                throw new IllegalArgumentException(Diagnostic.quote(text) + " is not of the form NAME=VALUE.");
            }
            String name = text.substring(0, sign);
            if (values.put(name, text.substring(sign + 1)) != null) {
                throw new IllegalArgumentException("The parameter " + Diagnostic.quote(name) + " is set twice.");
            }
        }
        return new ParameterValues(values);
    }

    /**
     * The scripts with those of their parameters set that are named.
     *
     * @throws GenerationException when no script has such a parameter, or a value does not fit
     */
    List<FoundScript> in(List<FoundScript> scripts) throws GenerationException {
        if (values.isEmpty()) {
            return scripts;
        }
        Set<Diagnostic> faults = new LinkedHashSet<>(unknown(scripts));
        List<FoundScript> changed = new ArrayList<>();
        for (FoundScript found : scripts) {
            try {
                changed.add(found.with(in(found.script())));
            } catch (FaultyScriptException e) {
                faults.addAll(found.names().of(e.diagnostics()));
            }
        }
        if (!faults.isEmpty()) {
            throw new GenerationException(List.copyOf(faults));
        }
        return changed;
    }

    private Script in(Script script) {
        Script changed = script;
        for (ScriptParameter parameter : script.parameters()) {
            String name = parameter.name().text();
            String value = values.get(name);
            if (value != null) {
                changed = parameter.type() == Type.INT
                        ? changed.with(name, number(script, name, value))
                        : changed.with(name, value);
            }
        }
        return changed;
    }

    private static long number(Script script, String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new FaultyScriptException(List.of(new Diagnostic(
                    Rule.SCRIPT_PARAMETER_VALUE,
                    "The parameter " + name + " is an int, and " + Diagnostic.quote(value) + " is none.",
                    script.model().at(),
                    "Give a whole number of 64 bits.")));
        }
    }

    private List<Diagnostic> unknown(List<FoundScript> scripts) {
        Set<String> known = new LinkedHashSet<>();
        scripts.forEach(found -> found.script()
                .parameters()
                .forEach(parameter -> known.add(parameter.name().text())));
        return values.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Diagnostic(
                        Rule.SCRIPT_PARAMETER_UNKNOWN,
                        "No script has a parameter " + Diagnostic.quote(name) + ".",
                        Origin.UNKNOWN,
                        known.isEmpty()
                                ? "Leave it out; there are none."
                                : "There are: " + String.join(", ", known) + "."))
                .toList();
    }
}
