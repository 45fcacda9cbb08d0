package dev.sonde.lower.systemtap;

import dev.sonde.lower.Rewrite;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.BinaryOperator.Family;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Expression.Unary;
import org.jspecify.annotations.Nullable;

/**
 * Hides constants that decide a result alone, as in {@code x % 1} and {@code x | -1}: SystemTap 4.8 computes the result, looks
 * up the variables that it drops, and ends with "symbol without referent".
 */
final class StapConstants {
    private StapConstants() {}

    static Rewrite addTo(Rewrite rewrite) {
        return rewrite.before(Binary.class, StapConstants::binary).before(Ternary.class, StapConstants::ternary);
    }

    private static Binary binary(Binary node) {
        Long left = value(node.left());
        Long right = value(node.right());
        if (left != null && right == null && decides(node.operator(), left, true)) {
            return new Binary(node.operator(), new KeptConstant(left), node.right());
        }
        if (right != null && left == null && decides(node.operator(), right, false)) {
            return new Binary(node.operator(), node.left(), new KeptConstant(right));
        }
        return node;
    }

    private static Ternary ternary(Ternary node) {
        Long condition = value(node.condition());
        return condition == null ? node : new Ternary(new KeptConstant(condition), node.yes(), node.no());
    }

    /** Whether one operand makes the result, whatever the other is. */
    private static boolean decides(BinaryOperator operator, long operand, boolean left) {
        return switch (operator) {
            case MULTIPLY, BIT_AND -> operand == 0;
            case BIT_OR -> operand == -1;
            case MODULO -> !left && (operand == 1 || operand == -1);
            case SHIFT_LEFT -> left && operand == 0;
            case SHIFT_RIGHT -> left && (operand == 0 || operand == -1);
            case DIVIDE -> left && operand == 0;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                operand == Long.MAX_VALUE || operand == Long.MIN_VALUE;
            case AND, OR -> true;
            default -> false;
        };
    }

    /** What an expression of fixed values gives, or null for one of others. */
    private static @Nullable Long value(Expression node) {
        if (node instanceof IntLiteral literal) {
            return literal.value();
        }
        if (node instanceof Unary unary) {
            Long operand = value(unary.operand());
            return operand == null ? null : (Long) unary.operator().compute(operand);
        }
        if (node instanceof Ternary ternary) {
            Long condition = value(ternary.condition());
            Long yes = value(ternary.yes());
            Long no = value(ternary.no());
            return condition == null || yes == null || no == null ? null : condition != 0 ? yes : no;
        }
        return node instanceof Binary binary ? value(binary) : null;
    }

    private static @Nullable Long value(Binary node) {
        BinaryOperator operator = node.operator();
        if (node.left() instanceof StringLiteral left && node.right() instanceof StringLiteral right) {
            return truth(operator.holds(left.text().compareTo(right.text())));
        }
        Long left = value(node.left());
        Long right = value(node.right());
        if (left == null || right == null) {
            return null;
        }
        return switch (operator) {
            case AND -> truth(left != 0 && right != 0);
            case OR -> truth(left != 0 || right != 0);
            default ->
                operator.family() == Family.COMPARISON
                        ? truth(operator.holds(Long.compare(left, right)))
                        : operator.compute(left, right);
        };
    }

    private static Long truth(boolean holds) {
        return holds ? 1L : 0L;
    }
}
