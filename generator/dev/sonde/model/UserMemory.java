package dev.sonde.model;

/** What a script reads out of the traced process. */
public sealed interface UserMemory extends Expression {
    /**
     * The string that ends with a NUL byte at an address.
     *
     * @param address an int
     */
    record UserString(Expression address) implements UserMemory {
        @Override
        public Type type() {
            return Type.STRING;
        }
    }

    /**
     * The int at an address.
     *
     * @param address an int
     * @param bits its width: 8, 16, 32 or 64
     * @param signed whether its highest bit is a sign
     */
    record UserInt(Expression address, int bits, boolean signed) implements UserMemory {
        @Override
        public Type type() {
            return Type.INT;
        }
    }

    /**
     * The string of a known length at an address.
     *
     * @param address an int
     * @param length its length in bytes
     */
    record SizedUserString(Expression address, Expression length) implements UserMemory {
        @Override
        public Type type() {
            return Type.STRING;
        }
    }
}
