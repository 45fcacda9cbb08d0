package dev.sonde.check;

import dev.sonde.model.Probe;
import dev.sonde.model.Script;
import dev.sonde.model.Statement.If;
import java.util.List;
import java.util.regex.Pattern;

/** Finds all that is wrong with a script in every dialect. */
public final class Checker {
    // A file's name on every system, which no shell takes for an option.
    private static final Pattern SCRIPT_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}");

    private Checker() {}

    /** All that is wrong with a script; empty when nothing is. */
    public static List<Diagnostic> check(Script script) {
        Findings findings = new Findings();
        shape(script, findings);
        Findings.walk(script, script.at(), (node, at) -> {
            FormatCheck.check(node, at, findings);
            TypeCheck.check(node, at, findings);
            DivisionCheck.check(node, at, findings);
            TextCheck.check(node, at, findings);
            if (node instanceof If branch
                    && branch.yes().isEmpty()
                    && branch.no().isEmpty()) {
                findings.add(Rule.PROBE_EMPTY, at, "The condition decides nothing.", "Give when(…) a statement.");
            }
        });
        for (Probe probe : script.probes()) {
            ParameterCheck.check(probe, findings);
            PointCheck.check(probe, script.scope(), findings);
            PointValueCheck.check(probe, findings);
            LocalCheck.check(probe, findings);
        }
        NameCheck.check(script, findings);
        InitialCheck.check(script, findings);
        UseCheck.check(script, findings);
        FreeCheck.check(script, findings);
        PrintCheck.check(script, findings);
        CommandCheck.check(script, findings);
        // What will be written anew need not be cheap.
        if (!Diagnostic.anyError(findings.all())) {
            cost(script, findings);
        }
        return findings.all();
    }

    private static void cost(Script script, Findings findings) {
        script.probes().forEach(probe -> PrintCostCheck.check(probe, findings));
        IdleKeyCheck idle = new IdleKeyCheck();
        Findings.walk(script, script.at(), (node, at) -> {
            GlobCheck.check(node, at, findings);
            idle.node(node, at);
        });
        idle.report(findings);
        KeyCostCheck.check(script, findings);
        ThreadKeyCheck.check(script, findings);
        GuardCheck.check(script, findings);
        CounterCheck.check(script, findings);
        LengthCheck.check(script, findings);
    }

    private static void shape(Script script, Findings findings) {
        if (!SCRIPT_NAME.matcher(script.name()).matches()) {
            findings.add(
                    Rule.SCRIPT_NAME,
                    script.at(),
                    "The script's name " + Diagnostic.quote(script.name()) + " can't be a file's name.",
                    "Use letters, digits and _ - . with no - or . first, and 100 at most.");
        }
        if (script.probes().isEmpty()) {
            findings.add(
                    Rule.SCRIPT_EMPTY,
                    script.at(),
                    "The script " + Diagnostic.quote(script.name()) + " has no probes.",
                    "Add one with on(…).run(…).");
        }
        for (Probe probe : script.probes()) {
            if (probe.statements().isEmpty()) {
                findings.add(Rule.PROBE_EMPTY, probe.at(), "The probe does nothing.", "Give run(…) a statement.");
            }
        }
    }
}
