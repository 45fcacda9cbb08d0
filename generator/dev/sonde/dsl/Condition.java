package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Escape.RawExpression;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.Ternary;
import dev.sonde.model.Expression.Unary;
import dev.sonde.model.UnaryOperator;

/**
 * What holds or does not.
 *
 * <pre>{@code
 * var entry = Python.functionEntry();
 * Script script = script("starts")
 *         .on(entry).when(entry.funcname().is("start").and(pid().isNot(1))).run(printf("%d\n", pid()))
 *         .build();
 * // D: /copyinstr(arg1) == "start" && pid != 1/
 * // SystemTap: if (!(user_string2($arg2, "?") == "start" && pid() != 1)) next
 * }</pre>
 */
public final class Condition {
    private final Expression expression;

    Condition(Expression expression) {
        this.expression = expression;
    }

    /** The condition in the model: an int that is 0 or 1. */
    public Expression expression() {
        return expression;
    }

    /**
     * Whether both hold.
     *
     * <p>{@code pid().is(1).and(tid().is(1))} prints {@code pid == 1 && tid == 1} in D and
     * {@code pid() == 1 && tid() == 1} in SystemTap.
     */
    public Condition and(Condition other) {
        return new Condition(new Binary(BinaryOperator.AND, expression, given("other", other).expression));
    }

    /**
     * Whether at least one holds.
     *
     * <p>{@code pid().is(1).or(tid().is(1))} prints {@code pid == 1 || tid == 1} in D and
     * {@code pid() == 1 || tid() == 1} in SystemTap.
     */
    public Condition or(Condition other) {
        return new Condition(new Binary(BinaryOperator.OR, expression, given("other", other).expression));
    }

    /**
     * Whether it does not hold.
     *
     * <p>{@code pid().is(1).not()} prints {@code !(pid == 1)} in D and {@code !(pid() == 1)} in SystemTap.
     */
    public Condition not() {
        return new Condition(new Unary(UnaryOperator.NOT, expression));
    }

    /** 1 where it holds, 0 where it does not. */
    public IntValue asInt() {
        // Raw words hold where they are not 0, whatever they are.
        return new IntValue(
                expression instanceof RawExpression
                        ? new Ternary(expression, new IntLiteral(1), new IntLiteral(0))
                        : expression);
    }

    /**
     * The first value where it holds, the second where it does not.
     *
     * <p>{@code pid().is(1).choose(2, 3)} prints {@code (pid == 1) ? 2 : 3} in D and
     * {@code (pid() == 1) ? 2 : 3} in SystemTap.
     */
    public IntValue choose(IntValue yes, IntValue no) {
        return new IntValue(new Ternary(
                expression, given("yes", yes).expression(), given("no", no).expression()));
    }

    /** The first value where it holds, the second where it does not. */
    public IntValue choose(long yes, long no) {
        return choose(IntValue.of(yes), IntValue.of(no));
    }

    /** The first value where it holds, the second where it does not. */
    public StringValue choose(StringValue yes, StringValue no) {
        return new StringValue(new Ternary(
                expression, given("yes", yes).expression(), given("no", no).expression()));
    }

    /** The first value where it holds, the second where it does not. */
    public StringValue choose(String yes, String no) {
        return choose(StringValue.of(given("yes", yes)), StringValue.of(given("no", no)));
    }
}
