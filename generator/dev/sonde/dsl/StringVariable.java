package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.Expression.IsSet;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Variable;

/** A string that a script keeps. It is empty before it is written. */
public final class StringVariable extends StringValue {
    private final Variable variable;

    StringVariable(Variable variable) {
        super(new Read(variable));
        this.variable = variable;
    }

    /**
     * Writes it.
     *
     * <p>{@code perThreadString("name").set("a")} prints {@code self->name = "a";} in D and
     * {@code name[tid()] = "a"} in SystemTap.
     */
    public Statement set(StringValue value) {
        return new Assign(Origins.here(), variable, given("value", value).expression());
    }

    /** Writes it. */
    public Statement set(String value) {
        return set(of(given("value", value)));
    }

    /**
     * Puts a string behind it.
     *
     * <p>{@code name.append("a")} prints {@code self->name = strjoin(((self->name == NULL) ? "" : self->name), "a");} in D and
     * {@code name[tid()] = name[tid()] . "a"} in SystemTap.
     */
    public Statement append(StringValue value) {
        return set(concat(given("value", value)));
    }

    /** Puts a string behind it. */
    public Statement append(String value) {
        return append(of(given("value", value)));
    }

    /**
     * Makes it empty and gives its room back where the tracer can.
     *
     * <p>{@code name.delete()} prints {@code self->name = 0;} in D and {@code delete name[tid()]} in SystemTap.
     */
    public Statement delete() {
        return new Delete(Origins.here(), variable);
    }

    /** Whether it is not empty. */
    public Condition isSet() {
        return new Condition(new IsSet(variable));
    }
}
