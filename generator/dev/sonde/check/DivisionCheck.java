package dev.sonde.check;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.Node;
import dev.sonde.model.Origin;
import org.jspecify.annotations.Nullable;

/** Refuses a division by what is always zero: DTrace does not compile it, SystemTap ends there, bpftrace goes on. */
final class DivisionCheck {
    private DivisionCheck() {}

    static void check(Node node, Origin at, Findings findings) {
        boolean divides = node instanceof Binary binary
                && (binary.operator() == BinaryOperator.DIVIDE || binary.operator() == BinaryOperator.MODULO);
        if (divides && Long.valueOf(0).equals(constant(((Binary) node).right()))) {
            findings.add(
                    Rule.DIVISION_BY_ZERO,
                    at,
                    "A number is divided by zero.",
                    "Divide by another number, or decide with when(...) before you divide.");
        }
    }

    private static @Nullable Long constant(Expression node) {
        if (node instanceof IntLiteral literal) {
            return literal.value();
        }
        if (node instanceof Unary unary) {
            Long operand = constant(unary.operand());
            return operand == null ? null : (Long) unary.operator().compute(operand);
        }
        if (node instanceof Binary binary) {
            Long left = constant(binary.left());
            Long right = constant(binary.right());
            return left == null || right == null ? null : binary.operator().compute(left, right);
        }
        return null;
    }
}
