package dev.sonde.random;

import static dev.sonde.dsl.Sonde.exit;
import static dev.sonde.dsl.Sonde.printf;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.bindings.Python;
import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.Rendition;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.Sonde;
import dev.sonde.dsl.StringValue;
import dev.sonde.dsl.StringVariable;
import dev.sonde.dsl.Value;
import dev.sonde.dsl.Variables;
import dev.sonde.fidelity.LabTracer;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Statement;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random expressions are worth the same under every tracer that can say them, and that is what {@link Interpreter} makes of them.
 *
 * <p>{@code -Dsonde.values.count=2000} says how many expressions, {@code -Dsonde.random.seed=$RANDOM} which; {@code
 * -Dsonde.thorough} asks SystemTap in its virtual machine too.
 */
@Execution(ExecutionMode.CONCURRENT)
class SameValuesTest {
    private static final long SEED = Long.getLong("sonde.random.seed", 1);
    private static final int COUNT = Integer.getInteger("sonde.values.count", 40);
    private static final int A_SCRIPT = 20;
    private static final int DEEPEST = 5;
    private static final Python.FunctionEntry CALL = Python.functionEntry();
    private static final String CALLED = "called";
    private static final Pattern LINE = Pattern.compile("#(\\d+)\\[(.*?)\\]#\n", Pattern.DOTALL);

    @TempDir
    Path folder = Path.of("");

    private final IntVariable kept = Variables.global("kept");
    private final IntVariable other = Variables.global("other");
    private final IntVariable passing = Variables.local("passing");
    private final IntVariable mine = Variables.perThread("mine");
    private final StringVariable word = Variables.globalString("word");
    private final StringVariable path = Variables.localString("path");

    @BeforeEach
    void writeProgram() throws IOException {
        Files.writeString(program(), "\ndef " + CALLED + "():\n    pass\n\n\n" + CALLED + "()\n");
    }

    private Path program() {
        return folder.resolve("values.py");
    }

    /** One expression, what it reads, and what it is worth. */
    private record Case(long seed, List<Statement> given, Value value, Object worth) {
        Statement print() {
            return printf("#" + seed + (value instanceof IntValue ? "[%d]#\n" : "[%s]#\n"), value);
        }
    }

    /** A tracer and whose text it is given: its own, or, as a user has it, that of the oldest that can say it. */
    private record Reader(LabTracer tracer, Dialect dialect) {
        List<String> run(Path file, Path program) {
            return tracer.run(file, List.of(), List.of(Lab.python("3.9").toString(), "-S", "-E", program.toString()));
        }
    }

    static List<Reader> readers() {
        List<Reader> readers = new ArrayList<>();
        for (LabTracer tracer : LabTracer.asked()) {
            readers.add(new Reader(tracer, tracer.dialect()));
        }
        if (LabTracer.asked().contains(LabTracer.BPFTRACE_0_27)) {
            readers.add(new Reader(LabTracer.BPFTRACE_0_27, Dialects.BPFTRACE));
        }
        return readers;
    }

    @ParameterizedTest
    @MethodSource("readers")
    void isWorthTheSame(Reader reader) throws IOException {
        Map<Long, Object> expected = new TreeMap<>();
        Map<Long, Object> printed = new TreeMap<>();
        List<Case> batch = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (long seed = SEED; expected.size() < COUNT; seed++) {
            Case made = made(seed, reader);
            if (made == null) {
                continue;
            }
            expected.put(seed, made.worth().toString());
            batch.add(made);
            if (batch.size() > A_SCRIPT || !isSayable(reader, batch)) {
                batch.remove(made);
                words.append(run(reader, batch, printed));
                batch = new ArrayList<>(List.of(made));
            }
        }
        words.append(run(reader, batch, printed));
        Map<Long, String> wrong = new TreeMap<>();
        expected.forEach((seed, worth) -> {
            if (!worth.equals(printed.get(seed))) {
                wrong.put(seed, printed.get(seed) + " and not " + worth + body(reader, seed));
            }
        });
        assertThat(wrong).as("%s", words).isEmpty();
    }

    private @Nullable Case made(long seed, Reader reader) {
        Choices choices = Choices.of(seed);
        Map<Name, Object> values = new HashMap<>();
        List<Statement> given = new ArrayList<>();
        for (IntVariable variable : List.of(kept, other, passing, mine)) {
            long value = choices.once(3) ? choices.from(RandomValues.NUMBERS) : choices.below(2000) - 1000;
            given.add(variable.set(value));
            values.put(name(variable), value);
        }
        for (StringVariable variable : List.of(word, path)) {
            String value = choices.from(RandomValues.PLAIN_TEXTS);
            given.add(variable.set(value));
            values.put(name(variable), value);
        }
        values.put(new Name("filename"), program().toString());
        values.put(new Name("funcname"), CALLED);
        values.put(new Name("lineno"), 2L);
        List<IntValue> ints = List.of(kept, other, passing, mine, CALL.lineno());
        List<StringValue> strings = List.of(word, path, CALL.filename(), CALL.funcname());
        RandomValues random = new RandomValues(choices, Vocabulary.computed(reader.dialect()), ints, strings);
        int depth = 1 + choices.below(DEEPEST);
        Value value = choices.below(3) > 0 ? random.integer(depth) : random.string(depth);
        try {
            Case made = new Case(seed, given, value, new Interpreter(values).value(value.expression()));
            return isSayable(reader, List.of(made)) ? made : null;
        } catch (Interpreter.UnsaidException unsaid) {
            return null;
        }
    }

    private boolean isSayable(Reader reader, List<Case> cases) {
        return !Diagnostic.anyError(rendition(reader, cases).diagnostics());
    }

    private static Name name(Value variable) {
        return ((Read) variable.expression()).variable().name();
    }

    private String run(Reader reader, List<Case> cases, Map<Long, Object> printed) throws IOException {
        Path file = folder.resolve(
                "values_" + cases.get(0).seed() + "." + reader.dialect().id());
        Files.writeString(file, text(reader, cases));
        Tool.Result result = Tool.run(folder, 300, reader.run(file, program()));
        Matcher line = LINE.matcher(result.output());
        boolean loaded = false;
        while (line.find()) {
            loaded = true;
            printed.put(Long.valueOf(line.group(1)), line.group(2));
        }
        if (!loaded && cases.size() > 1) {
            // The kernel has room for so much in one program.
            int half = cases.size() / 2;
            return run(reader, cases.subList(0, half), printed)
                    + run(reader, cases.subList(half, cases.size()), printed);
        }
        return result.errors()
                .lines()
                .filter(words ->
                        words.contains("ERROR") || words.contains("rror on enabled") || words.contains("could not"))
                .collect(Collectors.joining("\n"));
    }

    private String body(Reader reader, long seed) {
        String text = text(reader, List.of(requireNonNull(made(seed, reader))));
        return text.substring(text.indexOf("\n{"), text.lastIndexOf("printf("));
    }

    private String text(Reader reader, List<Case> cases) {
        return rendition(reader, cases).text();
    }

    private Rendition rendition(Reader reader, List<Case> cases) {
        return script(cases).as(reader.dialect()).at("python", reader.tracer().target(Lab.python("3.9")));
    }

    private Script script(List<Case> cases) {
        List<Statement> statements = new ArrayList<>();
        for (Case each : cases) {
            statements.addAll(each.given());
            statements.add(each.print());
        }
        statements.add(printf("%d %d %d %d %s %s\n", kept, other, passing, mine, word, path));
        statements.add(mine.delete());
        statements.add(exit());
        return Sonde.script("values")
                .on(CALL)
                .when(CALL.funcname().is(CALLED))
                .run(statements)
                .build();
    }
}
