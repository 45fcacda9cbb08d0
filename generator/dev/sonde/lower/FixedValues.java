package dev.sonde.lower;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.BinaryOperator.Family;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.StringFunction.Concatenation;
import dev.sonde.model.Type;
import org.jspecify.annotations.Nullable;

/** What expressions of fixed values give, which the tracers compute while they translate, each with its own mistakes. */
public final class FixedValues {
    private FixedValues() {}

    /** The value of an expression of fixed values, or null for one of others. */
    public static @Nullable Long of(Expression node) {
        if (node instanceof IntLiteral literal) {
            return literal.value();
        }
        if (node instanceof Parenthesized parenthesized) {
            return of(parenthesized.inner());
        }
        if (node instanceof Unary unary) {
            Long operand = of(unary.operand());
            return operand == null ? null : (Long) unary.operator().compute(operand);
        }
        if (node instanceof Ternary ternary) {
            Long condition = of(ternary.condition());
            Long yes = of(ternary.yes());
            Long no = of(ternary.no());
            return condition == null || yes == null || no == null ? null : condition != 0 ? yes : no;
        }
        return node instanceof Binary binary ? of(binary) : null;
    }

    private static @Nullable Long of(Binary node) {
        BinaryOperator operator = node.operator();
        if (node.left().type() == Type.STRING) {
            String left = text(node.left());
            String right = text(node.right());
            return left == null || right == null ? null : truth(operator.holds(left.compareTo(right)));
        }
        Long left = of(node.left());
        Long right = of(node.right());
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

    private static @Nullable String text(Expression node) {
        if (node instanceof StringLiteral literal) {
            return literal.text();
        }
        if (node instanceof Parenthesized parenthesized) {
            return text(parenthesized.inner());
        }
        if (node instanceof Concatenation both) {
            String left = text(both.left());
            String right = text(both.right());
            return left == null || right == null ? null : left + right;
        }
        return null;
    }

    private static Long truth(boolean holds) {
        return holds ? 1L : 0L;
    }
}
