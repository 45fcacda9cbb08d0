package dev.sonde.lower.bpftrace;

import dev.sonde.lower.FixedValues;
import dev.sonde.lower.Parentheses;
import dev.sonde.lower.Parenthesized;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.BinaryOperator.Family;
import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.Node;
import dev.sonde.model.Shape;
import dev.sonde.model.UnaryOperator;
import dev.sonde.model.Variable.ProbeVariable;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes bpftrace compute as the language promises, in signed 64 bits: it divides and shifts down as if there were no signs,
 * and takes process ids and times for numbers without one.
 */
final class BtArithmetic {
    private static final IntLiteral ZERO = new IntLiteral(0);

    private final Prelude prelude;

    BtArithmetic(Prelude prelude) {
        this.prelude = prelude;
    }

    Expression binary(Binary node) {
        BinaryOperator operator = node.operator();
        if (operator.family() == Family.LOGIC) {
            return Parentheses.binary(node);
        }
        IntLiteral fixed = fixed(node);
        if (fixed != null) {
            return BtExpressions.literal(fixed);
        }
        boolean computes = operator.family() != Family.COMPARISON;
        Expression left = operand(node.left(), computes);
        Expression right = operand(node.right(), computes);
        boolean shift = operator.isShift();
        right = shift ? places(right) : right;
        boolean plain = BtTypes.isNonNegative(left) && BtTypes.isNonNegative(right);
        if (operator == BinaryOperator.DIVIDE || operator == BinaryOperator.MODULO) {
            return plain ? plainDivision(operator, left, right) : division(operator, left, right);
        }
        if (operator == BinaryOperator.SHIFT_RIGHT && !BtTypes.isNonNegative(left)) {
            return shift(left, right);
        }
        boolean mixed = BtTypes.isUnsigned(left) != BtTypes.isUnsigned(right);
        if (!plain && !shift && (mixed || operator.mindsSign())) {
            left = BtTypes.signed(left);
            right = BtTypes.signed(right);
        }
        return Parentheses.binary(new Binary(operator, left, right));
    }

    private static Expression operand(Expression operand, boolean computes) {
        Expression number = BtTypes.number(operand);
        return computes ? BtTypes.wide(unfolded(number)) : BtTypes.unknown(number);
    }

    // 0.27 computes with a parameter before the script runs: it refuses what
    // leaves 64 bits, and forgets the sign of one whose bits are turned.
    private static Expression unfolded(Expression operand) {
        return operand instanceof PositionalParameter given ? new Cast(Cast.INT64, given) : operand;
    }

    /** What fixed ints make with a sign or beyond 64 bits, or null: bpftrace 0.27 refuses to compute it, or forgets the sign. */
    private static @Nullable IntLiteral fixed(Binary node) {
        Long left = FixedValues.of(node.left());
        Long right = FixedValues.of(node.right());
        if (left == null || right == null) {
            return null;
        }
        Long value = node.operator().compute(left, right);
        if (value == null) {
            return null;
        }
        boolean plain = left >= 0 && right >= 0 && value >= 0 && isExact(node.operator(), left, right, value);
        return plain ? null : new IntLiteral(value);
    }

    private static boolean isExact(BinaryOperator operator, long left, long right, long value) {
        BigInteger a = BigInteger.valueOf(left);
        BigInteger b = BigInteger.valueOf(right);
        boolean places = BinaryOperator.isPlaces(right);
        return switch (operator) {
            case ADD -> a.add(b).equals(BigInteger.valueOf(value));
            case SUBTRACT -> a.subtract(b).equals(BigInteger.valueOf(value));
            case MULTIPLY -> a.multiply(b).equals(BigInteger.valueOf(value));
            case DIVIDE -> a.divide(b).equals(BigInteger.valueOf(value));
            case SHIFT_LEFT -> places && a.shiftLeft((int) right).equals(BigInteger.valueOf(value));
            case SHIFT_RIGHT -> places;
            default -> true;
        };
    }

    Expression unary(Unary node) {
        if (node.operator() == UnaryOperator.NOT) {
            return new Unary(node.operator(), Parentheses.unaryOperand(node.operand()));
        }
        Long fixed = FixedValues.of(node);
        if (fixed != null) {
            return BtExpressions.literal(new IntLiteral(fixed));
        }
        Expression operand = unfolded(BtTypes.kept(node.operand()));
        return new Unary(node.operator(), Parentheses.unaryOperand(operand));
    }

    private Expression plainDivision(BinaryOperator operator, Expression left, Expression right) {
        if (FixedValues.of(right) != null) {
            return Parentheses.binary(new Binary(operator, left, right));
        }
        Expression divisor = once(right);
        return new Parenthesized(
                unlessZero(divisor, Parentheses.binary(new Binary(operator, straight(left), divisor))));
    }

    // What LLVM sees to be divided by zero, as by a map that has no value
    // yet, is nothing to it, and the kernel refuses such a program.
    private static Expression unlessZero(Expression divisor, Expression quotient) {
        if (FixedValues.of(divisor) != null) {
            return quotient;
        }
        Expression zero = new Parenthesized(new Binary(BinaryOperator.EQUAL, divisor, ZERO));
        return new Ternary(zero, ZERO, quotient);
    }

    /** Divides what the numbers are without their signs, then gives the result its sign. */
    private Expression division(BinaryOperator operator, Expression left, Expression right) {
        Expression dividend = once(left);
        Expression divisor = once(right);
        Binary unsigned = new Binary(operator, magnitude(dividend), magnitude(divisor));
        Expression quotient = new Parenthesized(unlessZero(divisor, unsigned));
        Expression result = prelude.local("q", new Cast(Cast.INT64, quotient));
        Expression negative = negative(dividend);
        if (operator == BinaryOperator.DIVIDE && BtTypes.isNonNegative(dividend)) {
            negative = negative(divisor);
        } else if (operator == BinaryOperator.DIVIDE && !BtTypes.isNonNegative(divisor)) {
            negative = new Binary(
                    BinaryOperator.NOT_EQUAL,
                    new Parenthesized(negative(dividend)),
                    new Parenthesized(negative(divisor)));
        } else if (BtTypes.isNonNegative(dividend)) {
            return result;
        }
        return new Parenthesized(
                new Ternary(new Parenthesized(negative), new Unary(UnaryOperator.NEGATE, result), result));
    }

    // What LLVM sees to be moved by 64 places or more is nothing to it, and the kernel refuses such a program.
    private static Expression places(Expression places) {
        IntLiteral most = new IntLiteral(Long.SIZE - 1);
        Long fixed = FixedValues.of(places);
        return fixed == null
                ? Parentheses.binary(new Binary(BinaryOperator.BIT_AND, places, most))
                : new IntLiteral(fixed & most.value());
    }

    private Expression shift(Expression left, Expression right) {
        Expression value = once(left);
        Expression places = Parentheses.unaryOperand(straight(right));
        Expression turned = new Unary(UnaryOperator.COMPLEMENT, value);
        Expression down = new Parenthesized(new Binary(BinaryOperator.SHIFT_RIGHT, turned, places));
        return new Parenthesized(new Ternary(
                new Parenthesized(negative(value)),
                new Unary(UnaryOperator.COMPLEMENT, down),
                new Parenthesized(new Binary(BinaryOperator.SHIFT_RIGHT, value, places))));
    }

    private static Expression magnitude(Expression value) {
        if (BtTypes.isNonNegative(value)) {
            return new Cast(Cast.UINT64, Parentheses.unaryOperand(value));
        }
        Expression turned = new Unary(UnaryOperator.NEGATE, value);
        return new Cast(Cast.UINT64, new Parenthesized(new Ternary(new Parenthesized(negative(value)), turned, value)));
    }

    private static Binary negative(Expression value) {
        return new Binary(BinaryOperator.LESS, value, ZERO);
    }

    /**
     * The value in a form that may stand in a branch of a choice: what branches itself, as a map's value or a choice does, makes
     * 0.23 crash there, or take the other branch.
     */
    Expression straight(Expression value) {
        return isStraight(value) ? value : prelude.local("n", value);
    }

    private static boolean isStraight(Node value) {
        boolean computed = value instanceof IntLiteral
                || value instanceof Builtin
                || value instanceof Cast
                || value instanceof Parenthesized
                || value instanceof Unary
                || (value instanceof Binary binary && binary.operator().family() != Family.LOGIC)
                || (value instanceof Expression argument && BtTypes.isBits(argument));
        if (value instanceof Read read) {
            return read.variable() instanceof ProbeVariable;
        }
        boolean[] straight = {computed};
        Shape.forEachChild(value, child -> straight[0] &= isStraight(child));
        return straight[0];
    }

    /** The value in a form that may be said twice. */
    private Expression once(Expression value) {
        boolean simple = (value instanceof IntLiteral literal && literal.value() >= 0)
                || (value instanceof Read read && read.variable() instanceof ProbeVariable);
        return simple ? value : prelude.local("n", BtTypes.kept(value));
    }
}
