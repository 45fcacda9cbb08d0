package dev.sonde.dsl;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.FaultyScriptException;
import dev.sonde.check.Rule;
import dev.sonde.model.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is refused where it is written, since no value could be made of it. */
final class Faults {
    private Faults() {}

    /** What was given, which is not null. */
    static <T> T given(String argument, @Nullable T value) {
        if (value == null) {
            throw refuseNull("The argument " + argument + " is null.");
        }
        return value;
    }

    /** All that were given, none of which is null. */
    static <T> List<T> all(String argument, T[] values) {
        return all(argument, Arrays.asList(given(argument, values)));
    }

    /** All that were given, none of which is null. */
    static <T> List<T> all(String argument, List<? extends T> values) {
        List<T> all = new ArrayList<>();
        for (T each : given(argument, values)) {
            if (each == null) {
                throw refuseNull("The argument " + argument + " has a null in it.");
            }
            all.add(each);
        }
        return List.copyOf(all);
    }

    private static FaultyScriptException refuseNull(String message) {
        return refuse(
                Rule.NULL_GIVEN, message, "Give a value, or leave the call out: null stands for nothing in a script.");
    }

    static Name name(String what, String name) {
        if (!Name.isIdentifier(given("name", name))) {
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
