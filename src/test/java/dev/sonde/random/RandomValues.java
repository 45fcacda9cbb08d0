package dev.sonde.random;

import static dev.sonde.dsl.Values.cpu;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Values.uid;
import static dev.sonde.dsl.Values.wallTime;

import dev.sonde.dsl.Condition;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random expressions of the public language over the values that can be read where they stand. */
final class RandomValues {
    private static final long[] NUMBERS = {
        0,
        1,
        -1,
        2,
        7,
        10,
        63,
        64,
        255,
        256,
        1000,
        65536,
        2147483647L,
        -2147483648L,
        4294967296L,
        Long.MAX_VALUE,
        Long.MIN_VALUE
    };
    private static final String[] TEXTS = {
        "",
        "a",
        "start",
        "<module>",
        "/usr/lib/x.py",
        "%d %s",
        "\"q\"",
        "back\\slash",
        "tab\tnew\nline",
        "ü€𝄞",
        "$arg1 @x",
        "*/ // #"
    };

    private final Random random;
    private final List<IntValue> ints = new ArrayList<>();
    private final List<StringValue> strings = new ArrayList<>();

    RandomValues(Random random) {
        this.random = random;
        ints.addAll(List.of(pid(), tid(), uid(), cpu(), timestamp(), wallTime()));
        strings.add(execName());
    }

    /** Lets a value be read from now on. */
    void know(IntValue value) {
        ints.add(value);
    }

    /** Lets a value be read from now on. */
    void know(StringValue value) {
        strings.add(value);
    }

    IntValue integer(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? number(NUMBERS[random.nextInt(NUMBERS.length)]) : pick(ints);
        }
        return switch (random.nextInt(16)) {
            case 0 -> integer(depth - 1).plus(integer(depth - 1));
            case 1 -> integer(depth - 1).minus(integer(depth - 1));
            case 2 -> integer(depth - 1).times(integer(depth - 1));
            case 3 -> integer(depth - 1).dividedBy(1 + random.nextInt(1000));
            case 4 -> integer(depth - 1).modulo(-1 - random.nextInt(1000));
            case 5 -> integer(depth - 1).shiftLeft(random.nextInt(64));
            case 6 -> integer(depth - 1).shiftRight(random.nextInt(64));
            case 7 -> integer(depth - 1).bitAnd(integer(depth - 1));
            case 8 -> integer(depth - 1).bitOr(integer(depth - 1));
            case 9 -> integer(depth - 1).bitXor(integer(depth - 1));
            case 10 -> integer(depth - 1).negate();
            case 11 -> integer(depth - 1).complement();
            case 12 -> condition(depth - 1).asInt();
            case 13 -> condition(depth - 1).choose(integer(depth - 1), integer(depth - 1));
            case 14 -> string(depth - 1).length();
            default -> string(depth - 1).indexOf(string(depth - 1));
        };
    }

    StringValue string(int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? text(TEXTS[random.nextInt(TEXTS.length)]) : pick(strings);
        }
        return switch (random.nextInt(6)) {
            case 0 -> string(depth - 1).concat(string(depth - 1));
            case 1 -> string(depth - 1).basename();
            case 2 -> string(depth - 1).dirname();
            case 3 -> string(depth - 1).substring(random.nextInt(5), random.nextInt(20));
            case 4 -> integer(depth - 1).asString();
            default -> condition(depth - 1).choose(string(depth - 1), string(depth - 1));
        };
    }

    Condition condition(int depth) {
        if (depth == 0) {
            return pick(ints).isNot(random.nextInt(5));
        }
        return switch (random.nextInt(9)) {
            case 0 -> condition(depth - 1).and(condition(depth - 1));
            case 1 -> condition(depth - 1).or(condition(depth - 1));
            case 2 -> condition(depth - 1).not();
            case 3 -> integer(depth - 1).lessThan(integer(depth - 1));
            case 4 -> integer(depth - 1).atLeast(integer(depth - 1));
            case 5 -> integer(depth - 1).is(integer(depth - 1));
            case 6 -> string(depth - 1).is(string(depth - 1));
            case 7 -> string(depth - 1).contains(string(depth - 1));
            default -> string(depth - 1).isNot(string(depth - 1));
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
