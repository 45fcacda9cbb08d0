package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.all;
import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.Expression;
import dev.sonde.model.Point;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.ClearScreen;
import dev.sonde.model.Statement.Exit;
import dev.sonde.model.Statement.If;
import dev.sonde.model.Statement.Printf;
import dev.sonde.model.Statement.RunCommand;
import dev.sonde.model.UnusableArgument;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a script begins: scripts, points and statements, meant to be imported.
 *
 * <pre>{@code
 * Script hello = script("hello")
 *         .on(begin()).run(printf("hello from %d\n", pid()))
 *         .build();
 * hello.as(D).text();
 * // D: dtrace:::BEGIN { printf("hello from %d\n", pid); }
 * // SystemTap: probe begin { printf("hello from %d\n", pid()) }
 * // bpftrace: BEGIN { printf("hello from %lld\n", pid); }
 * }</pre>
 */
public final class Sonde {
    private static final int MOST_HERTZ = 10_000;

    private Sonde() {}

    /** Begins a script; the name is its file's name without the ending. */
    public static ScriptBuilder script(String name) {
        return new ScriptBuilder(given("name", name));
    }

    /** When the tracing starts: {@code dtrace:::BEGIN} in D, {@code begin} in SystemTap. */
    public static ProbePoint begin() {
        return Point.Begin::new;
    }

    /** When the tracing ends: {@code dtrace:::END} in D, {@code end} in SystemTap. */
    public static ProbePoint end() {
        return Point.End::new;
    }

    /**
     * When the script itself fails, as by reading a bad address.
     *
     * <p>{@code dtrace:::ERROR} in D, which loses the clause that failed and goes on; {@code error} in SystemTap, which
     * ends the script by it.
     */
    public static ProbePoint error() {
        return Point.Failure::new;
    }

    /** Again and again on one processor: {@code tick-1s} in D, {@code timer.s(1)} in SystemTap. */
    public static ProbePoint every(long amount, TimeUnit unit) {
        Faults.inRange("number of " + given("unit", unit), amount, 1, Integer.MAX_VALUE);
        Point point = new Point.Every(amount, unit);
        return () -> point;
    }

    /**
     * So many times a second on each processor, while the traced process runs there: {@code profile-97} in D, {@code
     * perf.type(1).config(0).hz(97)} in SystemTap.
     */
    public static ProbePoint profile(int hertz) {
        Point point = new Point.Profile((int) Faults.inRange("rate", hertz, 1, MOST_HERTZ));
        return () -> point;
    }

    /**
     * Prints by a format: the conversions {@code %d %i %u %x %X %o %c %s %p %Y}, with flags, width, precision and {@code *};
     * {@code %%} is a percent sign, and {@code %Y} prints nanoseconds since 1970 as {@code 2026 Nov 23 14:52:32} in local
     * time. Ints are 64 bits wide in each.
     *
     * @param format checked against the arguments by {@code build()}
     * @param arguments values, or Java ints, longs and strings
     */
    public static Statement printf(String format, @Nullable Object... arguments) {
        List<Expression> expressions =
                Stream.of(given("arguments", arguments)).map(Sonde::expression).toList();
        return new Printf(Origins.here(), Formats.parse(given("format", format)), expressions);
    }

    /**
     * Runs a command in a shell with the tracer's rights; the script must be {@link ScriptBuilder#destructive()}.
     *
     * @param format the command, with conversions for ints only: a string of a traced process could be a command itself
     * @param arguments ints
     */
    public static Statement run(String format, Object... arguments) {
        List<Expression> expressions =
                Stream.of(given("arguments", arguments)).map(Sonde::expression).toList();
        return new RunCommand(Origins.here(), Formats.parse(given("format", format)), expressions);
    }

    /** Empties the terminal's screen and goes to its top left. */
    public static Statement clearScreen() {
        return new ClearScreen(Origins.here());
    }

    /** Ends the tracing. */
    public static Statement exit() {
        return exit(0);
    }

    /** Ends the tracing with an exit code from 0 to 255; SystemTap has none and ends with 0. */
    public static Statement exit(int code) {
        return new Exit(Origins.here(), code);
    }

    /** Does something where a condition holds: clauses with predicates in D. */
    public static Statement when(Condition condition, Statement... then) {
        return new If(Origins.here(), given("condition", condition).expression(), all("then", then), List.of());
    }

    /** Does one thing where a condition holds and another where it does not. */
    public static Statement when(Condition condition, List<Statement> then, List<Statement> otherwise) {
        return new If(
                Origins.here(),
                given("condition", condition).expression(),
                all("then", then),
                all("otherwise", otherwise));
    }

    private static Expression expression(@Nullable Object argument) {
        if (argument instanceof Value value) {
            return value.expression();
        }
        if (argument instanceof Condition condition) {
            return condition.expression();
        }
        if (argument instanceof Integer
                || argument instanceof Long
                || argument instanceof Short
                || argument instanceof Byte) {
            return Value.literal(((Number) argument).longValue());
        }
        if (argument instanceof String text) {
            return Value.literal(text);
        }
        return new UnusableArgument(Origins.here(), argument == null ? "null" : "a value of " + argument.getClass());
    }
}
