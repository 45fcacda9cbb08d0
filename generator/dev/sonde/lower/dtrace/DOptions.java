package dev.sonde.lower.dtrace;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.CStrings;
import dev.sonde.lower.Inventory;
import dev.sonde.lower.ParametersUsed;
import dev.sonde.lower.VariablesUsed;
import dev.sonde.model.Code;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Options;
import dev.sonde.model.Point;
import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.ScriptParameter;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.KeyedVariable;
import java.util.ArrayList;
import java.util.List;

/** What stands above the declarations: D's options, and the parameters of the script. */
final class DOptions {
    private static final long BYTES_FOR_A_KEY = 512;

    private DOptions() {}

    static List<Code> of(Inventory inventory, DTrace dialect, List<Diagnostic> diagnostics) {
        Script script = inventory.script();
        Options asked = script.options();
        List<Code> options = new ArrayList<>(List.of(new Code("quiet")));
        if (asked.destructive()) {
            options.add(new Code("destructive"));
        }
        if (!ParametersUsed.of(inventory).isEmpty()) {
            options.add(new Code("defaultargs"));
        }
        if (asked.stringBytes() > 0) {
            options.add(new Code("strsize=" + asked.stringBytes()));
        }
        if (asked.bufferBytes() > 0) {
            options.add(new Code("bufsize=" + asked.bufferBytes()));
        }
        if (asked.aggregationBytes() > 0) {
            options.add(new Code("aggsize=" + asked.aggregationBytes()));
        }
        if (asked.switchMilliseconds() > 0) {
            options.add(new Code("switchrate=" + asked.switchMilliseconds() + "ms"));
        }
        addTableSize(inventory, dialect, options, diagnostics);
        addOptional(script, dialect, options, diagnostics);
        options.addAll(DPrinting.sortOptions(inventory, diagnostics));
        return options;
    }

    // DTrace has one room for all tables, in bytes; a key that finds none is dropped, and dtrace says how many were.
    private static void addTableSize(
            Inventory inventory, DTrace dialect, List<Code> options, List<Diagnostic> diagnostics) {
        Script script = inventory.script();
        long keys = script.options().tableKeys();
        if (keys == 0) {
            return;
        }
        VariablesUsed used = new VariablesUsed(inventory);
        long tables = used.variables().stream()
                .filter(KeyedVariable.class::isInstance)
                .count();
        if (tables > 0) {
            options.add(new Code("dynvarsize=" + keys * tables * BYTES_FOR_A_KEY));
        }
        boolean sized = script.options().aggregationBytes() > 0;
        if (!sized && (tables == 0 || !used.aggregations().isEmpty())) {
            diagnostics.add(new Diagnostic(
                    Rule.OPTION_WITHOUT_EFFECT,
                    dialect.title() + " counts the bytes of its aggregations and not their keys.",
                    script.at(),
                    "Say aggregationSize(…) too, if DTrace says that it drops some."));
        }
    }

    private static void addOptional(Script script, DTrace dialect, List<Code> options, List<Diagnostic> diagnostics) {
        for (Probe probe : script.probes()) {
            if (probe.points().stream().anyMatch(Point.OptionalPoint.class::isInstance)) {
                options.add(new Code("zdefs"));
                diagnostics.add(new Diagnostic(
                        Rule.OPTIONAL_WHOLE,
                        dialect.title() + " lets all points of the script be missing where it lets one.",
                        probe.at(),
                        "Look whether the script prints what it should: a misspelled point is not told."));
                return;
            }
        }
    }

    static List<ParameterInline> parameters(Inventory inventory) {
        List<ParameterInline> inlines = new ArrayList<>();
        for (ScriptParameter parameter : ParametersUsed.of(inventory)) {
            boolean string = parameter.type() == Type.STRING;
            Expression nothing = string ? CStrings.quote("") : new IntLiteral(0);
            Expression initial = parameter.initial() instanceof StringLiteral text
                    ? CStrings.quote(text.text())
                    : parameter.initial();
            inlines.add(new ParameterInline(
                    new Code(string ? "string" : "int64_t"),
                    parameter.name(),
                    new Code((string ? "$$" : "$") + (inlines.size() + 1)),
                    nothing,
                    initial));
        }
        return inlines;
    }
}
