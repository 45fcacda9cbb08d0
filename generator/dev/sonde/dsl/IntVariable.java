package dev.sonde.dsl;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression.IsSet;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.Assign;
import dev.sonde.model.Statement.Decrement;
import dev.sonde.model.Statement.Delete;
import dev.sonde.model.Statement.Increment;
import dev.sonde.model.Statement.Update;
import dev.sonde.model.Variable;

/**
 * An int that a script keeps. It is 0 before it is written.
 *
 * <p>{@code perThread("depth").increment()} prints {@code self->depth++;} in D and {@code depth[tid()]++} in SystemTap.
 */
public final class IntVariable extends IntValue {
    private final Variable variable;

    IntVariable(Variable variable) {
        super(new Read(variable));
        this.variable = variable;
    }

    /** Writes it. */
    public Statement set(IntValue value) {
        return new Assign(Origins.here(), variable, value.expression());
    }

    /** Writes it. */
    public Statement set(long value) {
        return set(of(value));
    }

    /** Adds 1 to it. */
    public Statement increment() {
        return new Increment(Origins.here(), variable);
    }

    /** Takes 1 from it. */
    public Statement decrement() {
        return new Decrement(Origins.here(), variable);
    }

    /** Adds a value to it. */
    public Statement increaseBy(IntValue value) {
        return new Update(Origins.here(), variable, BinaryOperator.ADD, value.expression());
    }

    /** Takes a value from it. */
    public Statement decreaseBy(IntValue value) {
        return new Update(Origins.here(), variable, BinaryOperator.SUBTRACT, value.expression());
    }

    /** Makes it 0 and gives its room back where the tracer can. */
    public Statement delete() {
        return new Delete(Origins.here(), variable);
    }

    /** Whether it is not 0. */
    public Condition isSet() {
        return new Condition(new IsSet(variable));
    }
}
