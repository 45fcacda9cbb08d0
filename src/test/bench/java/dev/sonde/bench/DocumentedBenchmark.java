package dev.sonde.bench;

import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.Script;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stringtemplate.v4.STGroup;
import org.stringtemplate.v4.STGroupFile;

/** The documented script: built and checked, printed, and the same text printed in two plain ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DocumentedBenchmark {
    /** The dialect's word. */
    @Param({"d", "stp", "bt"})
    public String dialect = "d";

    private final STGroup plain = new STGroupFile(
            Objects.requireNonNull(DocumentedBenchmark.class.getResource("/bench/plain.stg")), "UTF-8", '<', '>');
    private Dialect chosen = Dialects.D;
    private Script script = CallStackScript.build();
    private PlainProgram program = new PlainProgram(List.of(), List.of());

    /** Finds the dialect, and holds the three texts against each other. */
    @Setup
    public void choose() {
        chosen = Dialects.byId(dialect).orElseThrow();
        script = CallStackScript.build();
        String text = text();
        program = PlainProgram.of(text);
        if (!plainTemplate().equals(text) || !stringBuilder().equals(text)) {
            throw new IllegalStateException("the plain texts differ:\n" + plainTemplate() + stringBuilder());
        }
    }

    /** Building, which checks. */
    @Benchmark
    public Script build() {
        return CallStackScript.build();
    }

    /** The check for one dialect. */
    @Benchmark
    public List<Diagnostic> check() {
        return script.as(chosen).diagnostics();
    }

    /** Lowering and printing. */
    @Benchmark
    public String text() {
        return script.as(chosen).text();
    }

    /** The same text by a template that is shaped by hand and given ready lines. */
    @Benchmark
    public String plainTemplate() {
        return program.byTemplate(plain);
    }

    /** The same text appended by hand from ready lines. */
    @Benchmark
    public String stringBuilder() {
        return program.byBuilder();
    }
}
