package dev.sonde.model;

/** An expression in the form of one dialect, made by its lowering and never by a user. */
public non-sealed interface LoweredExpression extends Expression {
    @Override
    default Type type() {
        return Type.INT;
    }
}
