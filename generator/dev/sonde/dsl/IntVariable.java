package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

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

    /**
     * Writes it.
     *
     * <p>{@code perThread("depth").set(1)} prints {@code self->depth = 1;} in D and {@code depth[tid()] = 1} in SystemTap.
     */
    public Statement set(IntValue value) {
        return new Assign(Origins.here(), variable, given("value", value).expression());
    }

    /** Writes it. */
    public Statement set(long value) {
        return set(of(value));
    }

    /**
     * Adds 1 to it.
     *
     * <p>{@code depth.increment()} prints {@code self->depth++;} in D and {@code depth[tid()]++} in SystemTap.
     */
    public Statement increment() {
        return new Increment(Origins.here(), variable);
    }

    /**
     * Takes 1 from it.
     *
     * <p>{@code depth.decrement()} prints {@code self->depth--;} in D and {@code depth[tid()]--} in SystemTap.
     */
    public Statement decrement() {
        return new Decrement(Origins.here(), variable);
    }

    /**
     * Adds a value to it.
     *
     * <p>{@code depth.increaseBy(2)} prints {@code self->depth += 2;} in D and {@code depth[tid()] += 2} in SystemTap.
     */
    public Statement increaseBy(IntValue value) {
        return update(BinaryOperator.ADD, given("value", value));
    }

    /** Adds a value to it. */
    public Statement increaseBy(long value) {
        return increaseBy(of(value));
    }

    /**
     * Takes a value from it.
     *
     * <p>{@code depth.decreaseBy(2)} prints {@code self->depth -= 2;} in D and {@code depth[tid()] -= 2} in SystemTap.
     */
    public Statement decreaseBy(IntValue value) {
        return update(BinaryOperator.SUBTRACT, given("value", value));
    }

    /** Takes a value from it. */
    public Statement decreaseBy(long value) {
        return decreaseBy(of(value));
    }

    /**
     * Multiplies it by a value.
     *
     * <p>{@code depth.multiplyBy(2)} prints {@code self->depth *= 2;} in D and {@code depth[tid()] *= 2} in SystemTap.
     */
    public Statement multiplyBy(IntValue value) {
        return update(BinaryOperator.MULTIPLY, given("value", value));
    }

    /** Multiplies it by a value. */
    public Statement multiplyBy(long value) {
        return multiplyBy(of(value));
    }

    /**
     * Divides it by a value and cuts it toward zero.
     *
     * <p>{@code depth.divideBy(2)} prints {@code self->depth /= 2;} in D and {@code depth[tid()] /= 2} in SystemTap.
     */
    public Statement divideBy(IntValue value) {
        return update(BinaryOperator.DIVIDE, given("value", value));
    }

    /** Divides it by a value and cuts it toward zero. */
    public Statement divideBy(long value) {
        return divideBy(of(value));
    }

    /**
     * Makes it what remains of its division by a value, with its own sign.
     *
     * <p>{@code depth.reduceModulo(2)} prints {@code self->depth %= 2;} in D and {@code depth[tid()] %= 2} in SystemTap.
     */
    public Statement reduceModulo(IntValue value) {
        return update(BinaryOperator.MODULO, given("value", value));
    }

    /** Makes it what remains of its division by a value, with its own sign. */
    public Statement reduceModulo(long value) {
        return reduceModulo(of(value));
    }

    /**
     * Moves its bits up by 0 to 63 places.
     *
     * <p>{@code depth.shiftLeftBy(2)} prints {@code self->depth <<= 2;} in D and {@code depth[tid()] <<= 2} in SystemTap.
     */
    public Statement shiftLeftBy(IntValue value) {
        return update(BinaryOperator.SHIFT_LEFT, given("value", value));
    }

    /** Moves its bits up by 0 to 63 places. */
    public Statement shiftLeftBy(long value) {
        return shiftLeftBy(of(value));
    }

    /**
     * Moves its bits down by 0 to 63 places; the sign stays.
     *
     * <p>{@code depth.shiftRightBy(2)} prints {@code self->depth >>= 2;} in D and {@code depth[tid()] >>= 2} in SystemTap.
     */
    public Statement shiftRightBy(IntValue value) {
        return update(BinaryOperator.SHIFT_RIGHT, given("value", value));
    }

    /** Moves its bits down by 0 to 63 places; the sign stays. */
    public Statement shiftRightBy(long value) {
        return shiftRightBy(of(value));
    }

    /** Keeps only the bits that a value has: {@code &=}. */
    public Statement keepBits(IntValue value) {
        return update(BinaryOperator.BIT_AND, given("value", value));
    }

    /** Keeps only the bits that a value has: {@code &=}. */
    public Statement keepBits(long value) {
        return keepBits(of(value));
    }

    /** Adds the bits that a value has: {@code |=}. */
    public Statement addBits(IntValue value) {
        return update(BinaryOperator.BIT_OR, given("value", value));
    }

    /** Adds the bits that a value has: {@code |=}. */
    public Statement addBits(long value) {
        return addBits(of(value));
    }

    /** Turns the bits that a value has: {@code ^=}. */
    public Statement turnBits(IntValue value) {
        return update(BinaryOperator.BIT_XOR, given("value", value));
    }

    /** Turns the bits that a value has: {@code ^=}. */
    public Statement turnBits(long value) {
        return turnBits(of(value));
    }

    /**
     * Makes it 0 and gives its room back where the tracer can.
     *
     * <p>{@code depth.delete()} prints {@code self->depth = 0;} in D and {@code delete depth[tid()]} in SystemTap.
     */
    public Statement delete() {
        return new Delete(Origins.here(), variable);
    }

    /** Whether it is not 0. */
    public Condition isSet() {
        return new Condition(new IsSet(variable));
    }

    private Statement update(BinaryOperator operator, IntValue value) {
        return new Update(Origins.here(), variable, operator, value.expression());
    }
}
