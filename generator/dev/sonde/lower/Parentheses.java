package dev.sonde.lower;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.BinaryOperator.Family;
import dev.sonde.model.Escape.RawExpression;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.StringFunction.Concatenation;
import java.util.regex.Pattern;

/**
 * Puts parentheses where a reader or a tracer could take operators otherwise.
 *
 * <p>The tracers agree on arithmetic before comparison before logic, and not on the rest, so all else gets parentheses.
 */
public final class Parentheses {
    private static final Pattern WORD = Pattern.compile("[$@]?[A-Za-z0-9_]+");

    private Parentheses() {}

    /** Adds the rules to a rewrite. */
    public static Rewrite addTo(Rewrite rewrite) {
        return rewrite.on(Binary.class, Parentheses::binary)
                .on(Unary.class, unary -> new Unary(unary.operator(), unaryOperand(unary.operand())))
                .on(Ternary.class, Parentheses::ternary)
                .on(Concatenation.class, node -> new Concatenation(joined(node.left()), joined(node.right())));
    }

    /** The binary node with its operands wrapped as they need it. */
    public static Expression binary(Binary node) {
        return new Binary(
                node.operator(),
                operand(node.operator(), node.left(), false),
                operand(node.operator(), node.right(), true));
    }

    /** The operand of a unary operator, wrapped when it has an operator itself. */
    public static Expression unaryOperand(Expression operand) {
        boolean negative = operand instanceof IntLiteral literal && literal.value() < 0;
        return negative || hasOperator(operand) ? new Parenthesized(operand) : operand;
    }

    /** The choice with its parts wrapped as they need it. */
    public static Expression ternary(Ternary node) {
        return new Ternary(ternaryPart(node.condition()), ternaryPart(node.yes()), ternaryPart(node.no()));
    }

    /** The predicate between its slashes, wrapped where it begins with a star: the two would open a comment. */
    public static Expression predicate(Expression predicate) {
        Expression first = predicate;
        while (first instanceof Binary || first instanceof Ternary) {
            first = first instanceof Binary binary ? binary.left() : ((Ternary) first).condition();
        }
        boolean star = first instanceof Starred
                || (first instanceof RawCode raw && raw.text().text().startsWith("*"));
        return star ? new Parenthesized(predicate) : predicate;
    }

    private static Expression ternaryPart(Expression part) {
        boolean wrap = part instanceof Binary || part instanceof Concatenation || part instanceof Ternary;
        return wrap || isRaw(part) ? new Parenthesized(part) : part;
    }

    private static Expression joined(Expression part) {
        return part instanceof Ternary || isRaw(part) ? new Parenthesized(part) : part;
    }

    private static Expression operand(BinaryOperator parent, Expression operand, boolean right) {
        return needs(parent, operand, right) ? new Parenthesized(operand) : operand;
    }

    private static boolean needs(BinaryOperator parent, Expression operand, boolean right) {
        if (operand instanceof Concatenation || operand instanceof Ternary || isRaw(operand)) {
            return true;
        }
        if (operand instanceof IntLiteral literal) {
            return literal.value() < 0;
        }
        if (!(operand instanceof Binary binary)) {
            return false;
        }
        BinaryOperator child = binary.operator();
        return switch (parent.family()) {
            case LOGIC ->
                child.family() == Family.BITS || (child.family() == Family.LOGIC && (right || child != parent));
            case COMPARISON -> child.family() != Family.ARITHMETIC;
            case ARITHMETIC ->
                child.family() != Family.ARITHMETIC
                        || child.strength() < parent.strength()
                        || (child.strength() == parent.strength() && right);
            case BITS -> true;
        };
    }

    private static boolean hasOperator(Expression operand) {
        return operand instanceof Binary
                || operand instanceof Unary
                || operand instanceof Concatenation
                || operand instanceof Ternary
                || isRaw(operand);
    }

    // Nobody knows which operators the user's own words have.
    private static boolean isRaw(Expression operand) {
        if (operand instanceof RawExpression raw) {
            return !raw.texts().values().stream()
                    .allMatch(text -> WORD.matcher(text).matches());
        }
        return operand instanceof RawCode raw
                && !WORD.matcher(raw.text().text()).matches();
    }
}
