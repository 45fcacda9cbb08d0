package dev.sonde.dsl;

import dev.sonde.model.Stack;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.PrintStack;

/**
 * Where a thread is: a key of an aggregation, or something to print.
 *
 * <p>{@code count("where").by(userStack(5))} prints {@code @where[ustack(5)]} in D.
 */
public final class StackValue extends Value {
    StackValue(Stack stack) {
        super(stack);
    }

    /** Prints it, one frame a line. */
    public Statement print() {
        return new PrintStack(Origins.here(), expression());
    }
}
