package dev.sonde.lower.systemtap;

import dev.sonde.lower.FixedValues;
import dev.sonde.lower.Rewrite;
import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Statement.Update;

/**
 * Hides constants that decide a result alone, as in {@code x % 1} and {@code x | -1}: SystemTap 4.8 computes the result, looks
 * up the variables that it drops, and ends with "symbol without referent". A fixed number of places becomes one that 64 bits
 * have: what C makes of another is open.
 */
final class StapConstants {
    private static final long MOST_PLACES = Long.SIZE - 1;

    private StapConstants() {}

    static Rewrite addTo(Rewrite rewrite) {
        return rewrite.before(Binary.class, StapConstants::binary)
                .before(Update.class, StapConstants::update)
                .before(Ternary.class, StapConstants::ternary);
    }

    private static Update update(Update node) {
        Long value = FixedValues.of(node.value());
        if (!node.operator().isShift() || value == null || BinaryOperator.isPlaces(value)) {
            return node;
        }
        return new Update(node.at(), node.variable(), node.operator(), new IntLiteral(value & MOST_PLACES));
    }

    private static Binary binary(Binary node) {
        Long left = FixedValues.of(node.left());
        Long right = FixedValues.of(node.right());
        if (node.operator().isShift() && right != null && !BinaryOperator.isPlaces(right)) {
            return binary(new Binary(node.operator(), node.left(), new IntLiteral(right & MOST_PLACES)));
        }
        if (left != null && right == null && decides(node.operator(), left, true)) {
            return new Binary(node.operator(), new KeptConstant(left), node.right());
        }
        if (right != null && left == null && decides(node.operator(), right, false)) {
            return new Binary(node.operator(), node.left(), new KeptConstant(right));
        }
        return node;
    }

    private static Ternary ternary(Ternary node) {
        Long condition = FixedValues.of(node.condition());
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
}
