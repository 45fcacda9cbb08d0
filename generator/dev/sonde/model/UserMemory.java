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
