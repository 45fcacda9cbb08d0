package dev.sonde.dsl;

import dev.sonde.model.Stack;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.PrintStack;

/**
 * Where a thread is: a key of an aggregation, or something to print.
 *
 * <pre>{@code
 * var where = count("where").by(userStack(5));
 * Script script = script("where").on(profile(97)).run(where.add()).on(end()).run(where.print()).build();
 * // D: @where[ustack(5)] = count();
 * // SystemTap: where[sonde_user_stack(5)] <<< 1
 * }</pre>
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
