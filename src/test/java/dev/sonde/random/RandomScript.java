package dev.sonde.random;

import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.ProbePoint;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.StringValue;
import dev.sonde.dsl.Values;
import dev.sonde.lower.Dialect;
import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** One random script of all constructs; the same choices make the same script. */
final class RandomScript {
    private static final int DEPTH = 3;

    private final Choices choices;
    private final Names names;
    private final Vocabulary words;
    private final RandomResults results;
    private final RandomStatements statements;
    private final List<IntValue> ints = new ArrayList<>(List.of(
            Values.pid(),
            Values.tid(),
            Values.parentPid(),
            Values.uid(),
            Values.gid(),
            Values.cpu(),
            Values.timestamp(),
            Values.wallTime(),
            Values.targetPid(),
            Values.cpuTime()));
    private final List<StringValue> strings = new ArrayList<>(List.of(Values.execName(), Values.probeName()));
    private boolean wholeSystem;

    private RandomScript(Choices choices, Dialect dialect, Names names) {
        this.choices = choices;
        this.names = names;
        words = Vocabulary.of(dialect, choices);
        results = new RandomResults(choices, words, names);
        statements = new RandomStatements(choices, words, results, names);
        ints.add(statements.total());
        strings.add(statements.last());
    }

    /** A script that the dialect may say, or may refuse with a reason. */
    static Script of(Choices choices, Dialect dialect, String name) {
        ScriptBuilder script = new RandomScript(choices, dialect, new Names(name)).begun(name);
        if (choices.once(16)) {
            String other = name + "b";
            Script added = new RandomScript(choices, dialect, new Names(other))
                    .begun(other)
                    .everywhere()
                    .build();
            script = script.everywhere().plus(added);
        }
        return script.build();
    }

    private ScriptBuilder begun(String name) {
        ScriptBuilder script = options(script(name).describedAs("A random script."));
        if (choices.once(3)) {
            ints.add(Values.parameter(names.of("number_given"), choices.below(100), "a number"));
            strings.add(Values.parameter(names.of("text_given"), "some \"text\"", "a text"));
        }
        script = script.on(begin())
                .run(statements.total().set(choices.below(9)), statements.last().set("none"));
        int probes = 1 + choices.below(4);
        for (int i = 0; i < probes; i++) {
            script = probe(script);
        }
        script = choices.once(5) ? script.on(every(1, SECONDS)).run(rest()) : script;
        script = wholeSystem || choices.once(6) ? script.everywhere() : script;
        return script.on(end()).run(rest());
    }

    private List<Statement> rest() {
        List<Statement> rest = new ArrayList<>();
        rest.add(printf("%d %s\n", statements.total(), statements.last()));
        rest.addAll(results.print());
        return rest;
    }

    private ScriptBuilder options(ScriptBuilder script) {
        ScriptBuilder given = script.destructive();
        given = choices.once(8) ? given.columns("a number", "a text with \"quotes\" */ and ü") : given;
        given = choices.once(8) ? given.stringSize(16 << choices.below(6)) : given;
        given = choices.once(8) ? given.tableSize(choices.from(List.of(1, 100, 100_000))) : given;
        given = choices.once(16) ? given.aggregationSize(1L << (16 + choices.below(6))) : given;
        given = choices.once(16)
                ? given.switchRate(1 + choices.below(9), choices.from(List.of(MILLISECONDS, SECONDS)))
                : given;
        given = choices.once(8) ? given.allowing("SONDE-601", "a test \"of\" */ text") : given;
        return choices.once(8) ? given.bufferSize(choices.from(List.of(4096L, 65_536L, 1L << 21))) : given;
    }

    private ScriptBuilder probe(ScriptBuilder script) {
        RandomPoint place = another();
        ProbePoint optional = place.point().optional();
        boolean mayLack = choices.once(12) && words.has(optional.point());
        ProbePoint point = mayLack ? optional : place.point();
        RandomValues values = new RandomValues(choices, words, ints, strings);
        boolean alone = mayLack || choices.below(10) > 0;
        ProbePoint[] more =
                alone ? new ProbePoint[0] : new ProbePoint[] {another().point()};
        if (alone) {
            place.ints().forEach(values::know);
            place.strings().forEach(values::know);
        }
        boolean guarded = choices.once(2);
        var on = script.on(point, more);
        on = guarded ? on.when(values.condition(DEPTH)) : on;
        return on.run(statements.some(values, 5, 2));
    }

    private RandomPoint another() {
        RandomPoint place = RandomPoint.of(choices, words);
        wholeSystem |= place.needsWholeSystem(words);
        return place;
    }
}
