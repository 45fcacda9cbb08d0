package dev.sonde.lower.dtrace;

import dev.sonde.lower.FixedValues;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Unary;
import org.jspecify.annotations.Nullable;

/** Computes constants with negative parts: D's compiler forgets their sign when it shifts or divides them itself. */
final class Constants {
    private Constants() {}

    /** The value of an operation on two fixed ints one of which is negative, or null for all else. */
    static @Nullable IntLiteral fold(Binary node) {
        Long left = FixedValues.of(node.left());
        Long right = FixedValues.of(node.right());
        if (left == null || right == null) {
            return null;
        }
        Long value = node.operator().compute(left, right);
        boolean negative = left < 0 || right < 0 || (value != null && value < 0);
        return value != null && negative ? new IntLiteral(value) : null;
    }

    /** The value of a negated or turned fixed int, or null for all else. */
    static @Nullable IntLiteral fold(Unary node) {
        if (!(node.operand() instanceof IntLiteral operand)) {
            return null;
        }
        return switch (node.operator()) {
            case NEGATE -> new IntLiteral(-operand.value());
            case COMPLEMENT -> new IntLiteral(~operand.value());
            case NOT -> null;
        };
    }
}
