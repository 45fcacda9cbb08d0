package dev.sonde.model;

import org.jspecify.annotations.Nullable;

/** The operators with two operands; all three tracers spell them as C does. */
public enum BinaryOperator {
    MULTIPLY("*", Family.ARITHMETIC, 2),
    DIVIDE("/", Family.ARITHMETIC, 2),
    MODULO("%", Family.ARITHMETIC, 2),
    ADD("+", Family.ARITHMETIC, 1),
    SUBTRACT("-", Family.ARITHMETIC, 1),
    SHIFT_LEFT("<<", Family.BITS, 0),
    SHIFT_RIGHT(">>", Family.BITS, 0),
    BIT_AND("&", Family.BITS, 0),
    BIT_OR("|", Family.BITS, 0),
    BIT_XOR("^", Family.BITS, 0),
    LESS("<", Family.COMPARISON, 0),
    LESS_OR_EQUAL("<=", Family.COMPARISON, 0),
    GREATER(">", Family.COMPARISON, 0),
    GREATER_OR_EQUAL(">=", Family.COMPARISON, 0),
    EQUAL("==", Family.COMPARISON, 0),
    NOT_EQUAL("!=", Family.COMPARISON, 0),
    AND("&&", Family.LOGIC, 0),
    OR("||", Family.LOGIC, 0);

    /** What kind of operator it is; the tracers' precedences agree between these families and not always inside. */
    public enum Family {
        ARITHMETIC,
        BITS,
        COMPARISON,
        LOGIC
    }

    private final String symbol;
    private final Family family;
    private final int strength;

    BinaryOperator(String symbol, Family family, int strength) {
        this.symbol = symbol;
        this.family = family;
        this.strength = strength;
    }

    /** What kind of operator it is. */
    public Family family() {
        return family;
    }

    /** How tightly it binds among the operators of its family; higher binds first. */
    public int strength() {
        return strength;
    }

    /** Whether its result depends on the operands being read as signed. */
    public boolean mindsSign() {
        return switch (this) {
            case DIVIDE, MODULO, SHIFT_RIGHT, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
            default -> false;
        };
    }

    /** Whether it moves bits; of the number of places the lowest six bits count. */
    public boolean isShift() {
        return this == SHIFT_LEFT || this == SHIFT_RIGHT;
    }

    /** Whether 64 bits can be moved by so many places, and not only by what its lowest six bits say. */
    public static boolean isPlaces(long number) {
        return number >= 0 && number < Long.SIZE;
    }

    /** The comparison that holds exactly when this one does not, or null for what is no comparison. */
    public @Nullable BinaryOperator opposite() {
        return switch (this) {
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            default -> null;
        };
    }

    /** What it makes of two fixed ints, or null for a division by zero and for what gives a truth. */
    public @Nullable Long compute(long left, long right) {
        return switch (this) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> right == 0 ? null : (Long) (left / right);
            case MODULO -> right == 0 ? null : (Long) (left % right);
            case SHIFT_LEFT -> left << right;
            case SHIFT_RIGHT -> left >> right;
            case BIT_AND -> left & right;
            case BIT_OR -> left | right;
            case BIT_XOR -> left ^ right;
            default -> null;
        };
    }

    /** Whether it holds of two values that compare like this number and 0; never for what does not compare. */
    public boolean holds(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return symbol;
    }
}
