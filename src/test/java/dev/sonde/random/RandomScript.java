package dev.sonde.random;

import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.globalString;
import static dev.sonde.dsl.Variables.intTable;
import static dev.sonde.dsl.Variables.local;
import static dev.sonde.dsl.Variables.localString;
import static dev.sonde.dsl.Variables.perThread;
import static dev.sonde.dsl.Variables.perThreadString;
import static dev.sonde.dsl.Variables.stringTable;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Aggregated;
import dev.sonde.dsl.Aggregations;
import dev.sonde.dsl.CountAggregation;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.ProbePoint;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.StringValue;
import dev.sonde.dsl.StringVariable;
import dev.sonde.dsl.ValueAggregation;
import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One random script; the same seed makes the same script. */
final class RandomScript {
    private static final int DEPTH = 3;

    private final Random random;
    private final IntVariable total = global("total");
    private final StringVariable last = globalString("last");
    private final IntVariable started = perThread("started");
    private final StringVariable label = perThreadString("label");
    private final List<Aggregated> aggregations = new ArrayList<>();

    private RandomScript(long seed) {
        random = new Random(seed);
    }

    static Script of(long seed) {
        return new RandomScript(seed).build("random_" + Long.toUnsignedString(seed));
    }

    private Script build(String name) {
        ScriptBuilder script = script(name).describedAs("A random script.");
        List<Statement> first = new ArrayList<>(List.of(total.set(random.nextInt(9)), last.set("none")));
        script = script.on(begin()).run(first);
        int probes = 1 + random.nextInt(3);
        for (int i = 0; i < probes; i++) {
            script = probe(script, i);
        }
        if (random.nextBoolean()) {
            ProbePoint timer = random.nextBoolean() ? every(1, SECONDS) : every(250, MILLISECONDS);
            script = script.on(timer).run(printf("%d %s\n", total, last));
        }
        List<Statement> rest = new ArrayList<>(List.of(printf("%d %s\n", total, last)));
        aggregations.forEach(aggregation -> rest.add(aggregation.print()));
        return script.on(end()).run(rest).build();
    }

    private ScriptBuilder probe(ScriptBuilder script, int number) {
        RandomValues values = new RandomValues(random);
        ProbePoint point = point(values);
        for (IntValue known : List.of(total, started)) {
            values.know(known);
        }
        for (StringValue known : List.of(last, label)) {
            values.know(known);
        }
        List<Statement> statements = new ArrayList<>(locals(values, number));
        statements.add(started.set(values.integer(DEPTH)));
        statements.add(label.set(values.string(DEPTH - 1)));
        int more = 1 + random.nextInt(5);
        for (int i = 0; i < more; i++) {
            statements.add(statement(values, 2, number * 10 + i));
        }
        statements.add(printf("%d %s\n", started, label));
        statements.add(started.delete());
        statements.add(label.delete());
        return random.nextBoolean()
                ? script.on(point).when(values.condition(DEPTH)).run(statements)
                : script.on(point).run(statements);
    }

    private List<Statement> locals(RandomValues values, int number) {
        List<Statement> statements = new ArrayList<>();
        if (random.nextBoolean()) {
            IntVariable count = local("count" + number);
            StringVariable word = localString("word" + number);
            statements.add(count.set(values.integer(1)));
            statements.add(word.set(values.string(1)));
            statements.add(printf("%d %s\n", count, word));
        }
        return statements;
    }

    private ProbePoint point(RandomValues values) {
        return switch (random.nextInt(4)) {
            case 0 -> entry(values);
            case 1 -> leave(values);
            case 2 -> collection(values);
            default -> imported(values);
        };
    }

    private static ProbePoint entry(RandomValues values) {
        var entry = Python.functionEntry();
        values.know(entry.lineno());
        values.know(entry.filename());
        values.know(entry.funcname());
        return entry;
    }

    private static ProbePoint leave(RandomValues values) {
        var leave = Python.functionReturn();
        values.know(leave.lineno());
        values.know(leave.funcname());
        return leave;
    }

    private static ProbePoint collection(RandomValues values) {
        var done = Python.gcDone();
        values.know(done.collected());
        return done;
    }

    private static ProbePoint imported(RandomValues values) {
        var imported = Python.importFindLoadDone();
        values.know(imported.modulename());
        values.know(imported.found());
        return imported;
    }

    private Statement statement(RandomValues values, int depth, int number) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 ->
                printf(
                        "%d|%5d|%-8x|%s|%12s|%%\n",
                        values.integer(DEPTH),
                        values.integer(1),
                        values.integer(1),
                        values.string(DEPTH),
                        values.string(1));
            case 1 -> total.increaseBy(values.integer(DEPTH));
            case 2 -> last.set(values.string(DEPTH));
            case 3 -> aggregate(values, number);
            case 4 -> total.increment();
            case 5 -> table(values, number);
            default ->
                when(
                        values.condition(DEPTH - 1),
                        List.of(statement(values, depth - 1, number + 100)),
                        random.nextBoolean() ? List.of() : List.of(statement(values, depth - 1, number + 200)));
        };
    }

    private Statement table(RandomValues values, int number) {
        if (random.nextBoolean()) {
            IntVariable element = intTable("ints" + number).at(values.integer(1), values.string(1));
            return when(element.isSet(), List.of(element.delete()), List.of(element.set(values.integer(1))));
        }
        StringVariable element = stringTable("texts" + number).at(values.string(1));
        return when(element.isSet(), List.of(element.delete()), List.of(element.set(values.string(1))));
    }

    private Statement aggregate(RandomValues values, int number) {
        String name = "results" + number;
        if (random.nextInt(4) == 0) {
            CountAggregation count = Aggregations.count(name).by(values.string(1), values.integer(1));
            aggregations.add(count);
            return count.add();
        }
        ValueAggregation made = switch (random.nextInt(5)) {
            case 0 -> Aggregations.sum(name);
            case 1 -> Aggregations.minimum(name);
            case 2 -> Aggregations.maximum(name);
            case 3 -> Aggregations.histogram(name);
            default -> Aggregations.linearHistogram(name, -50, 50, 10);
        };
        ValueAggregation keyed = random.nextBoolean() ? made : made.by(values.string(1));
        aggregations.add(keyed);
        return keyed.add(values.integer(DEPTH));
    }
}
