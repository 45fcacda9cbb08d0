package dev.sonde.random;

import static dev.sonde.dsl.Escapes.rawStatement;
import static dev.sonde.dsl.RawText.in;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.lower.Dialects.BPFTRACE;
import static dev.sonde.lower.Dialects.D;
import static dev.sonde.lower.Dialects.SYSTEMTAP;

import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.Sampling;
import dev.sonde.dsl.Sonde;
import dev.sonde.dsl.Stopwatch;
import dev.sonde.dsl.StringValue;
import dev.sonde.dsl.StringVariable;
import dev.sonde.dsl.Value;
import dev.sonde.dsl.Values;
import dev.sonde.dsl.Variables;
import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** Random statements of one script's probes. */
final class RandomStatements {
    /** How deep the expressions are. */
    private static final int DEPTH = 3;

    private final Choices choices;
    private final Vocabulary words;
    private final RandomResults results;
    private final Names names;
    private final IntVariable total;
    private final StringVariable last;

    RandomStatements(Choices choices, Vocabulary words, RandomResults results, Names names) {
        this.choices = choices;
        this.words = words;
        this.results = results;
        this.names = names;
        total = choices.once(2)
                ? Variables.global(names.of("total"))
                : Variables.global(names.of("total"), choices.from(RandomValues.NUMBERS));
        last = choices.once(2)
                ? Variables.globalString(names.of("last"))
                : Variables.globalString(names.of("last"), choices.from(words.texts()));
    }

    /** The ints and strings that every probe may read. */
    IntVariable total() {
        return total;
    }

    StringVariable last() {
        return last;
    }

    /** Some statements, with conditions inside each other so many deep. */
    List<Statement> some(RandomValues values, int most, int nested) {
        List<Statement> statements = new ArrayList<>();
        int number = 1 + choices.below(most);
        for (int i = 0; i < number; i++) {
            statements.addAll(one(values, nested));
        }
        return statements;
    }

    private List<Statement> one(RandomValues values, int nested) {
        return switch (choices.below(nested > 0 ? 21 : 15)) {
            case 0, 1, 2 -> List.of(print(values));
            case 3 -> List.of(total.increaseBy(values.integer(DEPTH)), total.decreaseBy(values.integer(1)));
            case 4 -> List.of(last.set(values.string(DEPTH)));
            case 5 -> List.of(total.increment(), total.decrement());
            case 6, 7 -> results.fill(values);
            case 8 -> table(values);
            case 9 -> texts(values);
            case 10 -> local(values);
            case 11 -> thread(values);
            case 12 -> List.of(rare(values));
            case 13 -> stopwatch(values);
            case 14 -> List.of(changed(total, values), longer(last, values));
            case 15 -> List.of(sampled(values, nested - 1));
            default -> List.of(branch(values, nested - 1));
        };
    }

    private Statement changed(IntVariable variable, RandomValues values) {
        IntValue value = values.divisor(2);
        return switch (choices.below(8)) {
            case 0 -> variable.multiplyBy(value);
            case 1 -> variable.divideBy(value);
            case 2 -> variable.reduceModulo(value);
            case 3 -> variable.shiftLeftBy(value);
            case 4 -> variable.shiftRightBy(value);
            case 5 -> variable.keepBits(value);
            case 6 -> variable.addBits(value);
            default -> variable.turnBits(value);
        };
    }

    private Statement longer(StringVariable variable, RandomValues values) {
        StringValue end = values.string(1);
        return words.has(variable.concat(end).expression()) ? variable.append(end) : variable.set(end);
    }

    private Statement print(RandomValues values) {
        List<Value> printed = new ArrayList<>();
        int number = choices.below(6);
        for (int i = 0; i < number; i++) {
            printed.add(values.key(DEPTH));
        }
        RandomFormat format = RandomFormat.of(choices, words, printed, true);
        return printf(format.text(), format.arguments());
    }

    private Statement rare(RandomValues values) {
        return switch (choices.below(8)) {
            case 0 -> Sonde.clearScreen();
            case 1 -> Sonde.exit();
            case 2 -> Sonde.exit(choices.below(256));
            case 3 -> Values.userStack(1 + choices.below(20)).print();
            case 4 -> Values.kernelStack(1 + choices.below(20)).print();
            case 5 -> words.ownStatement(values.integer(1));
            case 6 -> Sonde.run("echo %d %% '%x'\n", values.integer(1), values.integer(1));
            default ->
                rawStatement(
                        in(D, "trace(pid);"), in(SYSTEMTAP, "println(pid())"), in(BPFTRACE, "printf(\"%d\\n\", pid);"));
        };
    }

    private List<Statement> table(RandomValues values) {
        IntVariable element = Variables.intTable(names.next("ints")).at(values.key(1), keys(values));
        return List.of(
                when(element.isSet(), List.of(element.delete()), List.of(element.set(values.integer(1)))),
                choices.once(2) ? element.increment() : changed(element, values),
                printf("%d\n", element));
    }

    private List<Statement> texts(RandomValues values) {
        StringVariable element = Variables.stringTable(names.next("texts")).at(values.key(1), keys(values));
        return List.of(
                when(element.isSet(), List.of(element.delete()), List.of(element.set(values.string(1)))),
                longer(element, values),
                printf("%s\n", element));
    }

    private Value[] keys(RandomValues values) {
        Value[] keys = new Value[choices.below(3)];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = values.key(1);
        }
        return keys;
    }

    private List<Statement> local(RandomValues values) {
        IntVariable number = Variables.local(names.next("number"));
        StringVariable word = Variables.localString(names.next("word"));
        return List.of(
                number.set(values.integer(2)),
                word.set(values.string(2)),
                number.increaseBy(values.integer(1)),
                changed(number, values),
                printf("%d %s\n", number, word));
    }

    private List<Statement> thread(RandomValues values) {
        IntVariable number = Variables.perThread(names.next("mine"));
        StringVariable word = Variables.perThreadString(names.next("own"));
        List<Statement> statements = new ArrayList<>(List.of(
                number.set(values.integer(2)),
                word.set(values.string(2)),
                choices.once(2) ? number.decrement() : changed(number, values),
                when(number.isSet().and(word.isSet()), printf("%d %s\n", number, word))));
        if (choices.once(2)) {
            statements.add(number.delete());
            statements.add(word.delete());
        }
        return statements;
    }

    private List<Statement> stopwatch(RandomValues values) {
        Stopwatch watch = choices.once(3)
                ? Stopwatch.in(Variables.intTable(names.next("watches")).at(values.key(1), keys(values)))
                : Stopwatch.perThread(names.next("watch"));
        return List.of(
                when(watch.isRunning(), printf("%d\n", watch.nanoseconds()), watch.stop()),
                when(values.condition(1), watch.start()));
    }

    private Statement sampled(RandomValues values, int nested) {
        Statement[] sampled = some(values, 2, nested).toArray(new Statement[0]);
        return switch (choices.below(3)) {
            case 0 -> Sampling.once(names.next("once"), sampled);
            case 1 -> Sampling.firstN(1 + choices.below(100), names.next("first"), sampled);
            default -> Sampling.everyNth(1 + choices.below(100), names.next("nth"), sampled);
        };
    }

    private Statement branch(RandomValues values, int nested) {
        return when(
                values.condition(DEPTH - 1),
                some(values, 2, nested),
                choices.once(2) ? some(values, 2, nested) : List.of());
    }
}
