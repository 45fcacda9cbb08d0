package dev.sonde.model;

/** The operators with one operand; all three tracers spell them as C does. */
public enum UnaryOperator {
    NEGATE("-"),
    COMPLEMENT("~"),
    NOT("!");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** What it makes of a fixed int; a truth is 1 or 0. */
    public long compute(long operand) {
        return switch (this) {
            case NEGATE -> -operand;
            case COMPLEMENT -> ~operand;
            case NOT -> operand == 0 ? 1 : 0;
        };
    }

    @Override
    public String toString() {
        return symbol;
    }
}
