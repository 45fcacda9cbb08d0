package dev.sonde.lower.bpftrace;

import dev.sonde.lower.Divisors;
import dev.sonde.lower.FixedValues;
import dev.sonde.lower.Parentheses;
import dev.sonde.lower.Parenthesized;
import dev.sonde.model.BinaryOperator.Family;
import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.StringFunction.StringLength;
import dev.sonde.model.Type;
import dev.sonde.model.UnaryOperator;
import java.util.stream.Stream;

/** What bpftrace takes a lowered int expression for. */
final class BtTypes {
    private BtTypes() {}

    /** The expression as the language promises it: signed, 64 bits wide. */
    static Expression signed(Expression node) {
        return isUnsigned(node) ? int64(node) : node;
    }

    /** The expression in 64 bits: 0.27 computes and chooses in the width of the operands. */
    static Expression wide(Expression node) {
        boolean wide = node instanceof Cast cast && cast.target().text().endsWith("64");
        boolean narrow = node instanceof Builtin
                ? !(node instanceof Builtin.Timestamp || node instanceof Builtin.CpuTime) && node.type() == Type.INT
                : node instanceof Cast && !wide;
        return narrow || isFixedChoice(node) ? int64(node) : node;
    }

    private static Cast int64(Expression node) {
        return new Cast(Cast.INT64, Parentheses.unaryOperand(unknown(node)));
    }

    /**
     * The expression so that LLVM does not learn its value from a condition: 0.27 keeps what it copies in a place for each
     * processor, and where LLVM knows that to be the first, it spreads the copies' addresses over the stack.
     */
    static Expression unknown(Expression node) {
        return node instanceof Builtin.Cpu ? new Cast(Cast.UINT32, node) : node;
    }

    // 0.27 gives a choice of two fixed numbers the fewest bits that hold them.
    private static boolean isFixedChoice(Expression node) {
        if (node instanceof Parenthesized parenthesized) {
            return isFixedChoice(parenthesized.inner());
        }
        return node instanceof Ternary choice
                && FixedValues.of(choice.yes()) != null
                && FixedValues.of(choice.no()) != null;
    }

    /** The expression as a variable, an aggregation or a choice keeps it. */
    static Expression kept(Expression node) {
        return wide(signed(number(node)));
    }

    /** The expression as a local keeps it: bpftrace gives a local the type of its first value, and knows a map's type late. */
    static Expression declared(Expression node) {
        if (node.type() != Type.INT) {
            return node;
        }
        Expression kept = kept(node);
        boolean wide = kept instanceof Cast cast && cast.target().equals(Cast.INT64);
        return wide ? kept : int64(kept);
    }

    /** The expression as a choice takes it: 0.27 fails where the two sides are not as wide as each other. */
    static Expression chosen(Expression node) {
        return node instanceof IntLiteral ? node : declared(node);
    }

    /** Whether bpftrace takes it for a number without a sign. */
    static boolean isUnsigned(Expression node) {
        if (node instanceof Builtin || node instanceof StringLength) {
            return node.type() == Type.INT;
        }
        if (node instanceof IntLiteral literal) {
            return literal.value() > Integer.MAX_VALUE;
        }
        if (node instanceof Cast cast) {
            return cast.target().text().startsWith("uint");
        }
        if (node instanceof Parenthesized parenthesized) {
            return isUnsigned(parenthesized.inner());
        }
        if (node instanceof Binary binary && !isTruth(binary)) {
            boolean shift = binary.operator().isShift();
            return isUnsigned(binary.left()) || (!shift && isUnsigned(binary.right()));
        }
        return isBits(node);
    }

    /** Whether it is what a point hands over, of which bpftrace knows no sign that can be relied on. */
    static boolean isBits(Expression node) {
        return node instanceof MarkArgument || node instanceof TracepointField || node instanceof ReturnValue;
    }

    /** Whether its value is never negative. */
    static boolean isNonNegative(Expression node) {
        if (node instanceof IntLiteral literal) {
            return literal.value() >= 0;
        }
        if (node instanceof Builtin || node instanceof StringLength || Divisors.isOne(node)) {
            return true;
        }
        if (node instanceof Cast cast) {
            boolean narrow = isUnsigned(cast) && !cast.target().equals(Cast.UINT64);
            return narrow || (cast.target().equals(Cast.INT64) && isNonNegative(cast.operand()));
        }
        return node instanceof Parenthesized parenthesized && isNonNegative(parenthesized.inner());
    }

    /** Whether its value is always below 4294967295, and has a small magnitude. */
    static boolean isShort(Expression node) {
        if (node instanceof IntLiteral literal) {
            return literal.value() == (int) literal.value();
        }
        if (node instanceof Cast cast) {
            boolean narrow = Stream.of("int8", "uint8", "int16", "uint16", "int32")
                    .anyMatch(cast.target().text()::equals);
            return narrow || isShort(cast.operand());
        }
        boolean id = node instanceof Builtin.Pid || node instanceof Builtin.Tid || node instanceof Builtin.Cpu;
        return id
                || node instanceof StringLength
                || Divisors.isOne(node)
                || (node instanceof Parenthesized parenthesized && isShort(parenthesized.inner()));
    }

    /** Whether it is a condition: 0.23 does not compute with one. */
    static boolean isTruth(Expression node) {
        if (node instanceof Parenthesized parenthesized) {
            return isTruth(parenthesized.inner());
        }
        if (node instanceof Binary binary) {
            Family family = binary.operator().family();
            return family == Family.COMPARISON || family == Family.LOGIC;
        }
        boolean not = node instanceof Unary unary && unary.operator() == UnaryOperator.NOT;
        return not || node instanceof StringContains;
    }

    /** The expression as a number: a condition becomes 1 or 0. */
    static Expression number(Expression node) {
        if (!isTruth(node)) {
            return node;
        }
        Expression condition = node instanceof Binary ? new Parenthesized(node) : node;
        return new Parenthesized(new Ternary(condition, new IntLiteral(1), new IntLiteral(0)));
    }
}
