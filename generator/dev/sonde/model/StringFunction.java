package dev.sonde.model;

/** What a script can compute from strings. */
public sealed interface StringFunction extends Expression {
    @Override
    default Type type() {
        return Type.STRING;
    }

    /**
     * The part of a path behind its last slash.
     *
     * @param path a string
     */
    record Basename(Expression path) implements StringFunction {}

    /**
     * The part of a path before its last slash; "." when it has none.
     *
     * @param path a string
     */
    record Dirname(Expression path) implements StringFunction {}

    /**
     * The number of bytes.
     *
     * @param text a string
     */
    record StringLength(Expression text) implements StringFunction {
        @Override
        public Type type() {
            return Type.INT;
        }
    }

    /**
     * Some bytes out of a string.
     *
     * @param text a string
     * @param start the first byte, from 0
     * @param length how many bytes
     */
    record Substring(Expression text, Expression start, Expression length) implements StringFunction {}

    /**
     * One string behind another.
     *
     * @param left a string
     * @param right a string
     */
    record Concatenation(Expression left, Expression right) implements StringFunction {}

    /**
     * Where a string has another first, from 0, or -1.
     *
     * @param text a string
     * @param part what is looked for
     */
    record IndexOf(Expression text, Expression part) implements StringFunction {
        @Override
        public Type type() {
            return Type.INT;
        }
    }

    /**
     * An int in decimal digits.
     *
     * @param value an int
     */
    record IntToString(Expression value) implements StringFunction {}
}
