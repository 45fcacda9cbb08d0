package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.check.Rule;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.StringFunction.IntToString;
import dev.sonde.model.UnaryOperator;
import dev.sonde.model.UserMemory.SizedUserString;
import dev.sonde.model.UserMemory.UserInt;
import dev.sonde.model.UserMemory.UserString;

/**
 * A signed 64-bit integer.
 *
 * <p>Results wrap around; a division cuts toward zero. A division by zero ends a SystemTap script, loses
 * the clause's output in D and gives 0 in bpftrace.
 *
 * <pre>{@code
 * Script script = script("twice").on(begin()).run(printf("%d\n", pid().times(2).plus(1))).build();
 * // D: printf("%d\n", (int64_t)pid * 2 + 1);
 * // SystemTap: printf("%d\n", pid() * 2 + 1)
 * }</pre>
 */
public sealed class IntValue extends Value permits IntVariable {
    IntValue(Expression expression) {
        super(expression);
    }

    /** Their sum: {@code size.plus(1)} prints {@code size + 1} in D and in SystemTap. */
    public final IntValue plus(IntValue other) {
        return binary(BinaryOperator.ADD, given("other", other));
    }

    /** Their sum. */
    public final IntValue plus(long other) {
        return plus(of(other));
    }

    /** This less the other: {@code size.minus(1)} prints {@code size - 1} in D and in SystemTap. */
    public final IntValue minus(IntValue other) {
        return binary(BinaryOperator.SUBTRACT, given("other", other));
    }

    /** This less the other. */
    public final IntValue minus(long other) {
        return minus(of(other));
    }

    /** Their product: {@code size.times(2)} prints {@code size * 2} in D and in SystemTap. */
    public final IntValue times(IntValue other) {
        return binary(BinaryOperator.MULTIPLY, given("other", other));
    }

    /** Their product. */
    public final IntValue times(long other) {
        return times(of(other));
    }

    /** The quotient, cut toward zero: {@code size.dividedBy(2)} prints {@code size / 2} in D and in SystemTap. */
    public final IntValue dividedBy(IntValue other) {
        return binary(BinaryOperator.DIVIDE, given("other", other));
    }

    /** The quotient, cut toward zero. */
    public final IntValue dividedBy(long other) {
        return dividedBy(of(other));
    }

    /**
     * What remains of a division; it has the sign of this value.
     *
     * <p>{@code size.modulo(2)} prints {@code size % 2} in D and in SystemTap.
     *
     * <p>By -2^63 DTrace for Linux gives it the wrong sign.
     */
    public final IntValue modulo(IntValue other) {
        return binary(BinaryOperator.MODULO, given("other", other));
    }

    /** What remains of a division; it has the sign of this value. */
    public final IntValue modulo(long other) {
        return modulo(of(other));
    }

    /**
     * The bits moved up by 0 to 63 places: of the number of places, the lowest six bits count, as in Java.
     *
     * <p>{@code size.shiftLeft(2)} prints {@code size << 2} in D and in SystemTap.
     */
    public final IntValue shiftLeft(IntValue places) {
        return binary(BinaryOperator.SHIFT_LEFT, given("places", places));
    }

    /** The bits moved up by 0 to 63 places: of the number of places, the lowest six bits count, as in Java. */
    public final IntValue shiftLeft(long places) {
        return shiftLeft(of(places));
    }

    /**
     * The bits moved down by 0 to 63 places; the sign stays. Of the number of places, the lowest six bits count.
     *
     * <p>{@code size.shiftRight(2)} prints {@code size >> 2} in D and in SystemTap.
     */
    public final IntValue shiftRight(IntValue places) {
        return binary(BinaryOperator.SHIFT_RIGHT, given("places", places));
    }

    /** The bits moved down by 0 to 63 places; the sign stays. Of the number of places, the lowest six bits count. */
    public final IntValue shiftRight(long places) {
        return shiftRight(of(places));
    }

    /** The bits that both have: {@code size.bitAnd(1)} prints {@code size & 1} in D and in SystemTap. */
    public final IntValue bitAnd(IntValue other) {
        return binary(BinaryOperator.BIT_AND, given("other", other));
    }

    /** The bits that both have. */
    public final IntValue bitAnd(long other) {
        return bitAnd(of(other));
    }

    /** The bits that either has: {@code size.bitOr(1)} prints {@code size | 1} in D and in SystemTap. */
    public final IntValue bitOr(IntValue other) {
        return binary(BinaryOperator.BIT_OR, given("other", other));
    }

    /** The bits that either has. */
    public final IntValue bitOr(long other) {
        return bitOr(of(other));
    }

    /**
     * The bits that one of them has and not the other.
     *
     * <p>{@code size.bitXor(1)} prints {@code size ^ 1} in D and in SystemTap.
     */
    public final IntValue bitXor(IntValue other) {
        return binary(BinaryOperator.BIT_XOR, given("other", other));
    }

    /** The bits that one of them has and not the other. */
    public final IntValue bitXor(long other) {
        return bitXor(of(other));
    }

    /** The value with the other sign: {@code size.negate()} prints {@code -size} in D and in SystemTap. */
    public final IntValue negate() {
        return new IntValue(new Unary(UnaryOperator.NEGATE, expression()));
    }

    /** The value with all bits turned: {@code size.complement()} prints {@code ~size} in D and in SystemTap. */
    public final IntValue complement() {
        return new IntValue(new Unary(UnaryOperator.COMPLEMENT, expression()));
    }

    /** Whether both are equal: {@code size.is(1)} prints {@code size == 1} in D and in SystemTap. */
    public final Condition is(IntValue other) {
        return compare(BinaryOperator.EQUAL, given("other", other));
    }

    /** Whether both are equal. */
    public final Condition is(long other) {
        return is(of(other));
    }

    /** Whether they differ: {@code size.isNot(1)} prints {@code size != 1} in D and in SystemTap. */
    public final Condition isNot(IntValue other) {
        return compare(BinaryOperator.NOT_EQUAL, given("other", other));
    }

    /** Whether they differ. */
    public final Condition isNot(long other) {
        return isNot(of(other));
    }

    /** Whether this is less: {@code size.lessThan(9)} prints {@code size < 9} in D and in SystemTap. */
    public final Condition lessThan(IntValue other) {
        return compare(BinaryOperator.LESS, given("other", other));
    }

    /** Whether this is less. */
    public final Condition lessThan(long other) {
        return lessThan(of(other));
    }

    /** Whether this is less or equal: {@code size.atMost(9)} prints {@code size <= 9} in D and in SystemTap. */
    public final Condition atMost(IntValue other) {
        return compare(BinaryOperator.LESS_OR_EQUAL, given("other", other));
    }

    /** Whether this is less or equal. */
    public final Condition atMost(long other) {
        return atMost(of(other));
    }

    /** Whether this is greater: {@code size.greaterThan(9)} prints {@code size > 9} in D and in SystemTap. */
    public final Condition greaterThan(IntValue other) {
        return compare(BinaryOperator.GREATER, given("other", other));
    }

    /** Whether this is greater. */
    public final Condition greaterThan(long other) {
        return greaterThan(of(other));
    }

    /** Whether this is greater or equal: {@code size.atLeast(9)} prints {@code size >= 9} in D and in SystemTap. */
    public final Condition atLeast(IntValue other) {
        return compare(BinaryOperator.GREATER_OR_EQUAL, given("other", other));
    }

    /** Whether this is greater or equal. */
    public final Condition atLeast(long other) {
        return atLeast(of(other));
    }

    /**
     * The value in decimal digits.
     *
     * <p>{@code size.asString()} prints {@code lltostr(size)} in D and {@code sprintf("%d", size)} in SystemTap.
     */
    public final StringValue asString() {
        return new StringValue(new IntToString(expression()));
    }

    /** The string that ends with a NUL byte at this address of the traced process; "?" when it can't be read. */
    public final StringValue stringAt() {
        return new StringValue(new UserString(expression()));
    }

    /** The string of so many bytes at this address of the traced process; "?" when it can't be read. */
    public final StringValue stringAt(IntValue length) {
        return new StringValue(
                new SizedUserString(expression(), given("length", length).expression()));
    }

    /**
     * The int at this address of the traced process: {@code *(int32_t *)copyin(p, 4)} in D, {@code user_int32(p)} in SystemTap.
     *
     * @param bits its width: 8, 16, 32 or 64
     * @param signed whether its highest bit is a sign
     */
    public final IntValue intAt(int bits, boolean signed) {
        if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
            throw Faults.refuse(
                    Rule.NUMBER_OUT_OF_RANGE,
                    "An int in memory has 8, 16, 32 or 64 bits, not " + bits + ".",
                    "Give the width of the C type.");
        }
        return new IntValue(new UserInt(expression(), bits, signed));
    }

    /**
     * An element of the array of ints at this address of the traced process: {@code p[i]} in C.
     *
     * <p>{@code arguments.element(number(1), 64, false).stringAt()} is the second string of an array of pointers.
     *
     * @param index which, from 0
     * @param bits the width of an element: 8, 16, 32 or 64
     * @param signed whether its highest bit is a sign
     */
    public final IntValue element(IntValue index, int bits, boolean signed) {
        return plus(given("index", index).times(bits / Byte.SIZE)).intAt(bits, signed);
    }

    /**
     * The lowest bits read as a signed int of that width: what a C cast gives.
     *
     * <p>{@code size.asSigned(16)} prints {@code (size << 48) >> 48} in D and in SystemTap.
     */
    public final IntValue asSigned(int bits) {
        long rest = 64 - Faults.inRange("width", bits, 1, 63);
        return shiftLeft(rest).shiftRight(rest);
    }

    /**
     * The lowest bits read as an unsigned int of that width: what a C cast gives.
     *
     * <p>{@code size.asUnsigned(16)} prints {@code size & 65535} in D and in SystemTap.
     */
    public final IntValue asUnsigned(int bits) {
        return bitAnd((1L << Faults.inRange("width", bits, 1, 63)) - 1);
    }

    static IntValue of(long value) {
        return new IntValue(literal(value));
    }

    private IntValue binary(BinaryOperator operator, IntValue other) {
        return new IntValue(new Binary(operator, expression(), other.expression()));
    }

    private Condition compare(BinaryOperator operator, IntValue other) {
        return new Condition(new Binary(operator, expression(), other.expression()));
    }
}
