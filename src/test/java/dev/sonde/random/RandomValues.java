package dev.sonde.random;

import static dev.sonde.dsl.Escapes.rawCondition;
import static dev.sonde.dsl.Escapes.rawInt;
import static dev.sonde.dsl.Escapes.rawString;
import static dev.sonde.dsl.RawText.in;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.lower.Dialects.BPFTRACE;
import static dev.sonde.lower.Dialects.D;
import static dev.sonde.lower.Dialects.SYSTEMTAP;

import dev.sonde.dsl.Condition;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.StringValue;
import dev.sonde.dsl.Value;
import java.util.ArrayList;
import java.util.List;

/** Random expressions of the public language over the values that can be read where they stand. */
final class RandomValues {
    /** Numbers at the edges. */
    static final List<Long> NUMBERS = List.of(
            0L,
            1L,
            -1L,
            2L,
            7L,
            10L,
            63L,
            64L,
            255L,
            256L,
            1000L,
            65536L,
            2147483647L,
            -2147483648L,
            2147483648L,
            4294967296L,
            Long.MAX_VALUE,
            Long.MIN_VALUE);
    /** Strings that hurt. */
    static final List<String> TEXTS = List.of(
            "",
            "a",
            "start",
            "<module>",
            "/usr/lib/x.py",
            "/",
            "a/",
            "%d %s",
            "\"q\"",
            "back\\slash\\",
            "tab\tnew\nline",
            "ü€𝄞",
            "$arg1 @x",
            "*/ // #",
            "\u001b[1m\u0007",
            "??/ ${x} `id`");

    /** Strings that every tracer keeps and prints as they are. */
    static final List<String> PLAIN_TEXTS = List.of(
            "",
            "a",
            "start",
            "<module>",
            "/usr/lib/x.py",
            "/x",
            "a/b",
            "%d %s",
            "\"q\"",
            "back\\slash\\",
            "*/ // #",
            "??/ ${x} `id`");

    private final Choices choices;
    private final Vocabulary words;
    private final List<IntValue> ints;
    private final List<StringValue> strings;

    /** Over these values, of which there is at least one each. */
    RandomValues(Choices choices, Vocabulary words, List<IntValue> ints, List<StringValue> strings) {
        this.choices = choices;
        this.words = words;
        this.ints = new ArrayList<>(ints);
        this.strings = new ArrayList<>(strings);
        this.ints.removeIf(value -> !words.has(value.expression()));
        this.strings.removeIf(value -> !words.has(value.expression()));
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
        IntValue made = depth > 0 && choices.below(8) > 0 ? deepInteger(depth - 1) : plainInteger();
        return words.has(made.expression()) ? made : plainInteger();
    }

    /** What Sonde can't know to be zero. */
    IntValue divisor(int depth) {
        IntValue known = choices.from(ints);
        return depth > 0 && words.has(known.plus(0).expression()) ? known.plus(integer(depth)) : known;
    }

    StringValue string(int depth) {
        StringValue made = depth > 0 && choices.below(8) > 0 ? deepString(depth - 1) : plainString();
        return words.has(made.expression()) ? made : plainString();
    }

    Condition condition(int depth) {
        Condition made = depth > 0 ? deepCondition(depth - 1) : plainCondition();
        return words.has(made.expression()) ? made : plainCondition();
    }

    /** An int or a string: the two kinds of keys. */
    Value key(int depth) {
        return choices.once(2) ? integer(depth) : string(depth);
    }

    private IntValue plainInteger() {
        return choices.once(3) ? number(choices.from(NUMBERS)) : choices.from(ints);
    }

    private StringValue plainString() {
        return choices.once(2) ? text(choices.from(words.texts())) : choices.from(strings);
    }

    private Condition plainCondition() {
        return choices.from(ints).isNot(choices.below(5));
    }

    private IntValue deepInteger(int depth) {
        return switch (choices.below(27)) {
            case 0 -> integer(depth).plus(integer(depth));
            case 1 -> integer(depth).minus(integer(depth));
            case 2 -> integer(depth).times(integer(depth));
            case 3 -> integer(depth).dividedBy(1 + choices.below(1000));
            case 4 -> integer(depth).modulo(-1 - choices.below(1000));
            case 5 -> integer(depth).dividedBy(integer(depth).bitOr(1));
            case 6 -> integer(depth).modulo(choices.from(ints));
            case 7 -> integer(depth).shiftLeft(choices.below(64));
            case 8 -> integer(depth).shiftRight(choices.below(64));
            case 9 -> integer(depth).shiftRight(integer(depth));
            case 10 -> integer(depth).bitAnd(integer(depth));
            case 11 -> integer(depth).bitOr(integer(depth));
            case 12 -> integer(depth).bitXor(integer(depth));
            case 13 -> integer(depth).negate();
            case 14 -> integer(depth).complement();
            case 15 -> condition(depth).asInt();
            case 16 -> condition(depth).choose(integer(depth), integer(depth));
            case 17 -> string(depth).length();
            case 18 -> string(depth).indexOf(string(depth));
            case 19 -> integer(depth).asSigned(1 + choices.below(63));
            case 20 -> integer(depth).asUnsigned(1 + choices.below(63));
            case 21 -> integer(depth).intAt(8 << choices.below(4), choices.once(2));
            case 22 -> words.ownInt(string(0));
            case 23 -> integer(depth).dividedBy(divisor(depth));
            case 24 -> integer(depth).modulo(divisor(depth));
            case 25 -> integer(depth).element(integer(depth), 8 << choices.below(4), choices.once(2));
            default -> rawInt(in(D, "(int64_t)pid"), in(SYSTEMTAP, "pid()"), in(BPFTRACE, "(int64)pid"));
        };
    }

    private StringValue deepString(int depth) {
        return switch (choices.below(10)) {
            case 0 -> string(depth).concat(string(depth));
            case 1 -> string(words.plainly(depth)).basename();
            case 2 -> string(depth).dirname();
            case 3 -> string(depth).substring(integer(0), integer(0));
            case 4 -> integer(depth).asString();
            case 5 -> condition(depth).choose(string(depth), string(depth));
            case 6 -> integer(depth).stringAt();
            case 7 -> integer(depth).stringAt(integer(words.plainly(depth)));
            case 8 -> words.ownString(integer(0), string(0));
            default -> rawString(in(D, "execname"), in(SYSTEMTAP, "execname()"), in(BPFTRACE, "comm"));
        };
    }

    private Condition deepCondition(int depth) {
        return switch (choices.below(15)) {
            case 0 -> condition(depth).and(condition(depth));
            case 1 -> condition(depth).or(condition(depth));
            case 2 -> condition(depth).not();
            case 3 -> integer(depth).lessThan(integer(depth));
            case 4 -> integer(depth).atLeast(integer(depth));
            case 5 -> integer(depth).atMost(integer(depth));
            case 6 -> integer(depth).greaterThan(integer(depth));
            case 7 -> integer(depth).is(integer(depth));
            case 8 -> integer(depth).isNot(integer(depth));
            case 9 -> string(depth).is(string(depth));
            case 10 -> string(depth).contains(string(depth));
            case 11 -> string(depth).startsWith(choices.from(words.texts()));
            case 12 -> string(depth).sameAs(string(depth));
            case 13 -> rawCondition(in(D, "pid > 1"), in(SYSTEMTAP, "pid() > 1"), in(BPFTRACE, "pid > 1"));
            default -> string(depth).isNot(string(depth));
        };
    }
}
