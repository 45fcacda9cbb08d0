package dev.sonde.dsl;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.FaultyScriptException;
import dev.sonde.check.Rule;
import dev.sonde.model.Name;
import java.util.List;

/** What is refused where it is written, since no value could be made of it. */
final class Faults {
    private Faults() {}

    static Name name(String what, String name) {
        if (!Name.isIdentifier(name)) {
            throw refuse(
                    Rule.NAME_NOT_IDENTIFIER,
                    "The " + what + " " + Diagnostic.quote(name) + " is no identifier.",
                    "Use letters, digits and underscores, with no digit first, and 64 at most.");
        }
        return new Name(name);
    }

    static long inRange(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw refuse(
                    Rule.NUMBER_OUT_OF_RANGE,
                    "The " + what + " is " + value + ".",
                    "It must be between " + least + " and " + most + ".");
        }
        return value;
    }

    static FaultyScriptException refuse(Rule rule, String message, String advice) {
        return new FaultyScriptException(List.of(new Diagnostic(rule, message, Origins.here(), advice)));
    }
}
