package dev.sonde.dsl;

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

    /** Writes it. */
    public Statement set(StringValue value) {
        return new Assign(Origins.here(), variable, value.expression());
    }

    /** Writes it. */
    public Statement set(String value) {
        return set(of(value));
    }

    /** Puts a string behind it. */
    public Statement append(StringValue value) {
        return set(concat(value));
    }

    /** Puts a string behind it. */
    public Statement append(String value) {
        return append(of(value));
    }

    /** Makes it empty and gives its room back where the tracer can. */
    public Statement delete() {
        return new Delete(Origins.here(), variable);
    }

    /** Whether it is not empty. */
    public Condition isSet() {
        return new Condition(new IsSet(variable));
    }
}
