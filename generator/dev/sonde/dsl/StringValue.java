package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.BinaryOperator;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Binary;
import dev.sonde.model.StringFunction.Basename;
import dev.sonde.model.StringFunction.Concatenation;
import dev.sonde.model.StringFunction.Dirname;
import dev.sonde.model.StringFunction.IndexOf;
import dev.sonde.model.StringFunction.StringLength;
import dev.sonde.model.StringFunction.Substring;
import java.nio.charset.StandardCharsets;

/**
 * A string. Tracers cut strings at their string size: 256 bytes in D, 511 in SystemTap, 63 in bpftrace 0.17.
 *
 * <pre>{@code
 * var entry = Python.functionEntry();
 * Script script = script("files").on(entry).run(printf("%s\n", entry.filename().basename())).build();
 * // D: printf("%s\n", basename(copyinstr(arg0)));
 * // SystemTap: printf("%s\n", sonde_basename(user_string2($arg1, "?")))
 * }</pre>
 */
public sealed class StringValue extends Value permits StringVariable {
    StringValue(Expression expression) {
        super(expression);
    }

    /**
     * Whether both are equal, byte by byte.
     *
     * <p>{@code execName().is("sh")} prints {@code execname == "sh"} in D and {@code execname() == "sh"} in SystemTap.
     */
    public final Condition is(StringValue other) {
        return compare(BinaryOperator.EQUAL, given("other", other));
    }

    /** Whether both are equal, byte by byte. */
    public final Condition is(String other) {
        return is(of(given("other", other)));
    }

    /**
     * Whether they differ.
     *
     * <p>{@code execName().isNot("sh")} prints {@code execname != "sh"} in D and {@code execname() != "sh"} in SystemTap.
     */
    public final Condition isNot(StringValue other) {
        return compare(BinaryOperator.NOT_EQUAL, given("other", other));
    }

    /** Whether they differ. */
    public final Condition isNot(String other) {
        return isNot(of(given("other", other)));
    }

    /**
     * Whether the other is found in this.
     *
     * <p>{@code execName().contains("sh")} prints {@code index(execname, "sh") >= 0} in D and
     * {@code strpos(execname(), "sh") >= 0} in SystemTap.
     */
    public final Condition contains(StringValue part) {
        return indexOf(part).atLeast(0);
    }

    /** Whether the other is found in this. */
    public final Condition contains(String part) {
        return contains(of(given("part", part)));
    }

    /**
     * Whether this begins with the other.
     *
     * <p>{@code execName().startsWith("py")} prints {@code substr(execname, 0, 2) == "py"} in D and
     * {@code substr(execname(), 0, 2) == "py"} in SystemTap.
     */
    public final Condition startsWith(String part) {
        return substring(0, given("part", part).getBytes(StandardCharsets.UTF_8).length)
                .is(part);
    }

    /**
     * Where the other is found in this first, in bytes from 0, or -1.
     *
     * <p>{@code execName().indexOf("sh")} prints {@code index(execname, "sh")} in D and
     * {@code strpos(execname(), "sh")} in SystemTap.
     */
    public final IntValue indexOf(StringValue part) {
        return new IntValue(new IndexOf(expression(), given("part", part).expression()));
    }

    /** Where the other is found in this first, in bytes from 0, or -1. */
    public final IntValue indexOf(String part) {
        return indexOf(of(given("part", part)));
    }

    /**
     * This with the other behind it.
     *
     * <p>{@code execName().concat(".log")} prints {@code strjoin(execname, ".log")} in D and
     * {@code execname() . ".log"} in SystemTap.
     */
    public final StringValue concat(StringValue other) {
        return new StringValue(
                new Concatenation(expression(), given("other", other).expression()));
    }

    /** This with the other behind it. */
    public final StringValue concat(String other) {
        return concat(of(given("other", other)));
    }

    /**
     * The part of a path behind its last slash.
     *
     * <p>{@code execName().basename()} prints {@code basename(execname)} in D and
     * {@code sonde_basename(execname())} in SystemTap.
     */
    public final StringValue basename() {
        return new StringValue(new Basename(expression()));
    }

    /**
     * The part of a path before its last slash; "." when it has none.
     *
     * <p>{@code execName().dirname()} prints {@code dirname(execname)} in D and
     * {@code sonde_dirname(execname())} in SystemTap.
     */
    public final StringValue dirname() {
        return new StringValue(new Dirname(expression()));
    }

    /**
     * The number of bytes.
     *
     * <p>{@code execName().length()} prints {@code strlen(execname)} in D and {@code strlen(execname())} in SystemTap.
     */
    public final IntValue length() {
        return new IntValue(new StringLength(expression()));
    }

    /**
     * Some bytes, from {@code start} (the first is 0), at most {@code length} of them.
     *
     * <p>Both are at most 2147483647: DTrace takes no more than 32 bits of what is computed.
     */
    public final StringValue substring(IntValue start, IntValue length) {
        return new StringValue(new Substring(
                expression(),
                given("start", start).expression(),
                given("length", length).expression()));
    }

    /** Some bytes, from {@code start} (the first is 0), at most {@code length} of them. */
    public final StringValue substring(long start, long length) {
        Faults.inRange("start of a substring", start, 0, Integer.MAX_VALUE);
        Faults.inRange("length of a substring", length, 0, Integer.MAX_VALUE);
        return substring(IntValue.of(start), IntValue.of(length));
    }

    static StringValue of(String text) {
        return new StringValue(literal(text));
    }

    private Condition compare(BinaryOperator operator, StringValue other) {
        return new Condition(new Binary(operator, expression(), other.expression()));
    }
}
