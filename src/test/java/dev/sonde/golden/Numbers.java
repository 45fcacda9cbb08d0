package dev.sonde.golden;

import static dev.sonde.dsl.Aggregations.deviation;
import static dev.sonde.dsl.Aggregations.maximum;
import static dev.sonde.dsl.Aggregations.minimum;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.exit;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Variables.global;

import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.Sonde;
import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Numbers that a tracer computes when it begins, and the same computed in Java. */
public final class Numbers {
    private static final long[][] PAIRS = {
        {7, 3}, {-7, 3}, {7, -3}, {-7, -3}, {1L << 40, 5}, {-(1L << 40), 7}, {123_456_789_012L, 1000}
    };

    private Numbers() {}

    /** A script that prints them. */
    public static Script script() {
        var a = global("a");
        var b = global("b");
        var least = minimum("least");
        var most = maximum("most");
        var total = sum("total");
        var spread = deviation("spread");
        ScriptBuilder script = Sonde.script("numbers");
        for (long[] pair : PAIRS) {
            List<Statement> body = new ArrayList<>(List.of(a.set(pair[0]), b.set(pair[1])));
            body.addAll(computed(a, b));
            body.addAll(List.of(least.add(a), most.add(b), total.add(a), spread.add(b)));
            script = script.on(begin()).run(body.toArray(Statement[]::new));
        }
        return script.on(begin())
                .run(exit())
                .on(end())
                .run(
                        least.print("least %d\n"),
                        most.print("most %d\n"),
                        total.print("total %d\n"),
                        spread.print("spread %d\n"))
                .build();
    }

    private static List<Statement> computed(IntVariable a, IntVariable b) {
        return List.of(
                printf("%d %d %d %d %d\n", a.plus(b), a.minus(b), a.times(b), a.dividedBy(b), a.modulo(b)),
                printf("%d %d\n", a.shiftLeft(3), a.shiftRight(3)),
                printf("%d %d %d\n", a.bitAnd(b), a.bitOr(b), a.bitXor(b)),
                printf("%d %d %d %d\n", a.negate(), a.complement(), a.asSigned(16), a.asUnsigned(16)),
                printf(
                        "%d %d %d\n",
                        a.lessThan(b).asInt(), a.atMost(b).asInt(), a.is(b).asInt()),
                printf(
                        "%d %d %d\n",
                        a.greaterThan(b).asInt(),
                        a.atLeast(b).asInt(),
                        a.isNot(b).choose(1, 2)),
                printf("%i%% %c\n", b, a.bitAnd(15).plus(65)),
                printf("[%5d] [%-8d] [%x] [%X] [%o] [%u]\n", b, b, a, a, a, a));
    }

    /** The lines that every tracer must print. */
    public static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (long[] pair : PAIRS) {
            lines.addAll(lines(pair[0], pair[1]));
        }
        lines.add("least " + Stream.of(PAIRS).mapToLong(pair -> pair[0]).min().orElseThrow());
        lines.add("most " + Stream.of(PAIRS).mapToLong(pair -> pair[1]).max().orElseThrow());
        lines.add("total " + Stream.of(PAIRS).mapToLong(pair -> pair[0]).sum());
        lines.add("spread " + deviationOfSeconds());
        return lines;
    }

    private static List<String> lines(long a, long b) {
        return List.of(
                line("%d %d %d %d %d", a + b, a - b, a * b, a / b, a % b),
                line("%d %d", a << 3, a >> 3),
                line("%d %d %d", a & b, a | b, a ^ b),
                line("%d %d %d %d", -a, ~a, (short) a, a & 0xffff),
                line("%d %d %d", a < b ? 1 : 0, a <= b ? 1 : 0, a == b ? 1 : 0),
                line("%d %d %d", a > b ? 1 : 0, a >= b ? 1 : 0, a != b ? 1 : 2),
                line("%d%% %c", b, (char) ((a & 15) + 'A')),
                line("[%5d] [%-8d] [%x] [%X] [%o] [%s]", b, b, a, a, a, Long.toUnsignedString(a)));
    }

    private static String line(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    /** The root of the mean of the squares less the square of the mean, all in whole numbers. */
    private static long deviationOfSeconds() {
        long squares = Stream.of(PAIRS).mapToLong(pair -> pair[1] * pair[1]).sum() / PAIRS.length;
        long mean = Stream.of(PAIRS).mapToLong(pair -> pair[1]).sum() / PAIRS.length;
        return (long) Math.sqrt((double) (squares - mean * mean));
    }
}
