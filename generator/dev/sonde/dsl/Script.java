package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.check.Allowances;
import dev.sonde.check.Checker;
import dev.sonde.check.Diagnostic;
import dev.sonde.check.FaultyScriptException;
import dev.sonde.check.Rule;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Inventory;
import dev.sonde.lower.ParametersUsed;
import dev.sonde.lower.Rewrite;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Node;
import dev.sonde.model.ScriptParameter;
import dev.sonde.target.Targets;
import java.util.ArrayList;
import java.util.List;

/** A checked script: an immutable value that can be printed in every dialect. */
public final class Script {
    private final dev.sonde.model.Script model;
    private final List<Diagnostic> warnings;
    private final Allowances allowances;

    private Script(dev.sonde.model.Script model, List<Diagnostic> warnings, Allowances allowances) {
        this.model = model;
        this.warnings = List.copyOf(warnings);
        this.allowances = allowances;
    }

    /** What its file is called, without the ending. */
    public String name() {
        return model.name();
    }

    /** What it is for; may be empty. */
    public String description() {
        return model.description();
    }

    /** The warnings that are meant, with their reasons. */
    public Allowances allowances() {
        return allowances;
    }

    /** What is doubtful about it in every dialect, without what is allowed. */
    public List<Diagnostic> warnings() {
        return warnings;
    }

    /** All that is to be said of it in a dialect, for markers in these places: doubts and what can't be said. */
    public List<Diagnostic> check(Dialect dialect, Targets targets) {
        List<Diagnostic> all = new ArrayList<>(warnings);
        all.addAll(as(dialect).at(given("targets", targets)).diagnostics());
        return List.copyOf(all);
    }

    /** What its user may give on the tracer's command line, by position. */
    public List<ScriptParameter> parameters() {
        return ParametersUsed.of(Inventory.of(model));
    }

    /**
     * The same script with another initial value of an int parameter.
     *
     * <p>{@code queries.with("slow_us", 500).as(SYSTEMTAP)} prints {@code slow_us = 500}, and the tracer's command line may
     * still give another value.
     *
     * @throws FaultyScriptException when the script has no such parameter, or it is a string
     */
    public Script with(String parameter, long value) {
        return with(given("parameter", parameter), new IntLiteral(value));
    }

    /**
     * The same script with another initial value of a string parameter; an empty one is none.
     *
     * @throws FaultyScriptException when the script has no such parameter, it is an int, or no tracer can hold the text
     */
    public Script with(String parameter, String value) {
        return with(given("parameter", parameter), new StringLiteral(given("value", value)));
    }

    private Script with(String name, Expression value) {
        ScriptParameter parameter = parameters().stream()
                .filter(each -> each.name().text().equals(name))
                .findFirst()
                .orElseThrow(() -> refuse(
                        Rule.SCRIPT_PARAMETER_UNKNOWN,
                        "The script " + name() + " has no parameter " + Diagnostic.quote(name) + ".",
                        "Give one that it has: Script.parameters() lists them."));
        if (parameter.type() != value.type()) {
            throw refuse(
                    Rule.SCRIPT_PARAMETER_VALUE,
                    "The parameter " + name + " of the script " + name() + " is "
                            + parameter.type().phrase() + ".",
                    "Give a value of its type.");
        }
        Node changed = new Rewrite()
                .on(
                        ScriptParameter.class,
                        each -> each.name().equals(parameter.name())
                                ? new ScriptParameter(each.name(), value, each.help())
                                : each)
                .apply(model);
        return checked((dev.sonde.model.Script) changed, allowances);
    }

    /** A script that keeps to the rules, but for the warnings that are allowed. */
    static Script checked(dev.sonde.model.Script model, Allowances allowed) {
        List<Diagnostic> found = Checker.check(model);
        List<Diagnostic> diagnostics = new ArrayList<>(allowed.without(found));
        diagnostics.addAll(allowed.faults());
        if (Diagnostic.anyError(diagnostics)) {
            throw new FaultyScriptException(diagnostics);
        }
        diagnostics.addAll(allowed.ofScripts().unused(found));
        return new Script(model, diagnostics, allowed);
    }

    private FaultyScriptException refuse(Rule rule, String message, String advice) {
        return new FaultyScriptException(List.of(new Diagnostic(rule, message, model.at(), advice)));
    }

    /** The script in the model. */
    public dev.sonde.model.Script model() {
        return model;
    }

    /** The script in a dialect; nothing is printed yet. */
    public Rendition as(Dialect dialect) {
        return new Rendition(this, given("dialect", dialect));
    }
}
