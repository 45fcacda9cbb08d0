package dev.sonde.lower;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.BinaryOperator.Family;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IsSet;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.Type;
import dev.sonde.model.UnaryOperator;

/** Conditions in the shortest form where only their truth counts. */
public final class Truth {
    private Truth() {}

    /** The condition as a predicate: an int variable stands for "is not 0". */
    public static Expression of(Expression condition) {
        if (condition instanceof IsSet isSet && isSet.variable().type() == Type.INT) {
            return new Read(isSet.variable());
        }
        if (condition instanceof Unary unary && unary.operator() == UnaryOperator.NOT) {
            return new Unary(UnaryOperator.NOT, of(unary.operand()));
        }
        if (condition instanceof Binary binary && binary.operator().family() == Family.LOGIC) {
            return new Binary(binary.operator(), of(binary.left()), of(binary.right()));
        }
        return condition;
    }

    /** The predicate that holds exactly when the condition does not. */
    public static Expression not(Expression condition) {
        if (condition instanceof Unary unary && unary.operator() == UnaryOperator.NOT) {
            return of(unary.operand());
        }
        BinaryOperator opposite =
                condition instanceof Binary binary ? binary.operator().opposite() : null;
        if (condition instanceof Binary binary && opposite != null) {
            return new Binary(opposite, binary.left(), binary.right());
        }
        return new Unary(UnaryOperator.NOT, of(condition));
    }
}
