package dev.sonde.random;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.maximum;
import static dev.sonde.dsl.Aggregations.minimum;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.number;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.local;
import static dev.sonde.dsl.Variables.perThread;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Aggregated;
import dev.sonde.dsl.Condition;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.StringValue;
import dev.sonde.dsl.Value;
import dev.sonde.dsl.ValueAggregation;
import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A random script that counts calls and returns of known.py, keeps numbers between them, and prints its results at the end. */
final class RandomCounts {
    private static final List<String> FUNCTIONS =
            List.of("leaf", "branch", "descend", "start", "many", "sized7", "open_here");
    private static final List<Long> EDGES = List.of(2147483647L, -2147483648L, 4294967296L, Long.MAX_VALUE);

    private final Choices choices;
    private final String prefix;
    private final String path;
    private final IntVariable kept;
    private final IntVariable mine;
    private final List<Results> results = new ArrayList<>();

    private RandomCounts(long seed, String path) {
        this.choices = Choices.of(seed);
        this.path = path;
        this.prefix = "s" + seed + "_";
        this.kept = global(prefix + "kept");
        this.mine = perThread(prefix + "mine");
    }

    /**
     * The script of a seed.
     *
     * @param formats whether the tracer prints results by a format
     * @param path where known.py is
     */
    static Script of(long seed, boolean formats, String path) {
        return new RandomCounts(seed, path).made(formats);
    }

    /** An aggregation and how it is printed. */
    private record Results(Aggregated aggregation, String format) {}

    /** What can be read at a marker. */
    private record Here(StringValue file, StringValue function, List<IntValue> numbers) {
        Here with(IntValue more) {
            List<IntValue> all = new ArrayList<>(numbers);
            all.add(more);
            return new Here(file, function, all);
        }
    }

    private Script made(boolean formats) {
        ScriptBuilder script = script(prefix + "counts");
        int probes = 2 + choices.below(3);
        for (int i = 0; i < probes; i++) {
            script = i % 2 == 0 ? onEntry(script) : onReturn(script);
        }
        List<Statement> prints = new ArrayList<>();
        for (Results each : results) {
            prints.add(
                    formats
                            ? each.aggregation().print(each.format())
                            : each.aggregation().print());
        }
        return script.on(end()).run(prints).build();
    }

    private ScriptBuilder onEntry(ScriptBuilder script) {
        var entry = Python.functionEntry();
        // One number that only an entry has: the line of a return is the interpreter's own affair.
        Here here = new Here(entry.filename(), entry.funcname(), List.of(entry.lineno(), kept, mine));
        return script.on(entry).when(isKnown(here)).when(condition(here, 1)).run(statements(here));
    }

    private ScriptBuilder onReturn(ScriptBuilder script) {
        var leave = Python.functionReturn();
        Here here = new Here(leave.filename(), leave.funcname(), List.of(kept, mine));
        return script.on(leave).when(isKnown(here)).when(condition(here, 1)).run(statements(here));
    }

    // A basename is a loop in bpftrace, so the whole path.
    private Condition isKnown(Here here) {
        return here.file()
                .is(path)
                .or(here.file().is("sized.py"))
                .and(here.function().isNot("<module>"));
    }

    private List<Statement> statements(Here here) {
        IntVariable passing = local(prefix + "passing" + choices.below(1000));
        List<Statement> all =
                new ArrayList<>(List.of(kept.increment(), mine.increment(), passing.set(integer(here, 2))));
        Here with = here.with(passing);
        int more = 2 + choices.below(3);
        for (int i = 0; i < more; i++) {
            all.add(statement(with, 1));
        }
        // What is written must be read.
        all.add(aggregate(with, passing.plus(kept).plus(mine)));
        return all;
    }

    private Statement statement(Here here, int depth) {
        IntVariable variable = choices.below(2) == 0 ? kept : mine;
        return switch (choices.below(depth > 0 ? 8 : 6)) {
            case 0 -> variable.increment();
            case 1 -> variable.decrement();
            case 2 -> variable.set(integer(here, 2));
            case 3 -> variable.increaseBy(integer(here, 1));
            case 4, 5 -> aggregate(here);
            default ->
                when(
                        condition(here, 1),
                        List.of(statement(here, depth - 1)),
                        choices.below(2) == 0 ? List.of() : List.of(statement(here, depth - 1)));
        };
    }

    private Statement aggregate(Here here) {
        return choices.below(3) == 0 ? aggregateOnes(here) : aggregate(here, integer(here, 2));
    }

    private Statement aggregateOnes(Here here) {
        String name = prefix + "a" + results.size();
        Value[] keys = keys(here);
        var counted = keys.length == 0 ? count(name) : count(name).by(keys[0], rest(keys));
        results.add(new Results(counted, format(name, keys)));
        return counted.add();
    }

    private Statement aggregate(Here here, IntValue value) {
        String name = prefix + "a" + results.size();
        Value[] keys = keys(here);
        ValueAggregation function = switch (choices.below(3)) {
            case 0 -> minimum(name);
            case 1 -> maximum(name);
            default -> sum(name);
        };
        ValueAggregation keyed = keys.length == 0 ? function : function.by(keys[0], rest(keys));
        results.add(new Results(keyed, format(name, keys)));
        return keyed.add(value);
    }

    private static String format(String name, Value... keys) {
        List<String> all = Stream.of(keys)
                .map(key -> key instanceof StringValue ? "%s" : "%d")
                .toList();
        return "@" + name + (all.isEmpty() ? "" : "[" + String.join(", ", all) + "]") + ": %d\n";
    }

    private static Value[] rest(Value... keys) {
        return List.of(keys).subList(1, keys.length).toArray(Value[]::new);
    }

    private Value[] keys(Here here) {
        Value[] keys = new Value[choices.below(3)];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(here);
        }
        return keys;
    }

    private Value key(Here here) {
        return switch (choices.below(8)) {
            case 0, 1, 2, 3, 4 -> here.function();
            // A loop in bpftrace, which has room for few.
            case 5 -> here.file().basename();
            default -> integer(here, 1).modulo(17);
        };
    }

    private IntValue integer(Here here, int depth) {
        if (depth == 0 || choices.below(4) == 0) {
            return switch (choices.below(8)) {
                case 0 -> number(choices.below(100) - 20);
                case 1 -> number(choices.from(EDGES));
                default -> choices.from(here.numbers());
            };
        }
        IntValue left = integer(here, depth - 1);
        return switch (choices.below(12)) {
            case 0, 1 -> left.plus(integer(here, depth - 1));
            case 2 -> left.minus(integer(here, depth - 1));
            case 3 -> left.times(integer(here, depth - 1));
            case 4 -> left.dividedBy(1 + choices.below(9));
            case 5 -> left.modulo(1 + choices.below(9));
            case 6 -> left.bitAnd(integer(here, depth - 1));
            case 7 -> left.bitXor(integer(here, depth - 1));
            case 8 -> left.shiftLeft(choices.below(40));
            case 9 -> left.shiftRight(choices.below(40));
            case 10 -> left.negate();
            default -> condition(here, depth - 1).choose(left, integer(here, depth - 1));
        };
    }

    private Condition condition(Here here, int depth) {
        if (depth > 0 && choices.below(3) == 0) {
            Condition left = condition(here, depth - 1);
            Condition right = condition(here, depth - 1);
            return switch (choices.below(3)) {
                case 0 -> left.and(right);
                case 1 -> left.or(right);
                default -> left.not();
            };
        }
        IntValue left = choices.from(here.numbers());
        return switch (choices.below(7)) {
            case 0 -> here.function().is(choices.from(FUNCTIONS));
            case 1, 2 -> here.function().isNot(choices.from(FUNCTIONS));
            case 3 -> left.lessThan(choices.below(100) - 20);
            case 4 -> left.atLeast(integer(here, 0));
            case 5 -> mine.isSet();
            default -> left.modulo(2 + choices.below(3)).isNot(0);
        };
    }
}
