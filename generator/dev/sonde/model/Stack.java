package dev.sonde.model;

/** Where a thread is: a key of an aggregation, or something to print. */
public sealed interface Stack extends Expression {
    /**
     * The calls in the process.
     *
     * @param frames how many at most, at least 1
     */
    record UserStack(int frames) implements Stack {
        @Override
        public Type type() {
            return Type.USER_STACK;
        }
    }

    /**
     * The calls in the kernel.
     *
     * @param frames how many at most, at least 1
     */
    record KernelStack(int frames) implements Stack {
        @Override
        public Type type() {
            return Type.KERNEL_STACK;
        }
    }
}
