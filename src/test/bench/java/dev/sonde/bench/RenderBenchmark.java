package dev.sonde.bench;

import dev.sonde.dsl.Script;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
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

/** How long the documented 45-line script takes to be built and checked, and to be lowered and printed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBenchmark {
    /** The dialect's word. */
    @Param({"d", "stp"})
    public String dialect = "d";

    private Dialect chosen = Dialects.D;
    private Script script = CallStackScript.build();

    /** Finds the dialect. */
    @Setup
    public void choose() {
        chosen = Dialects.byId(dialect).orElseThrow();
        script = CallStackScript.build();
    }

    /** Building and checking. */
    @Benchmark
    public Script build() {
        return CallStackScript.build();
    }

    /** Lowering and printing. */
    @Benchmark
    public String text() {
        return script.as(chosen).text();
    }
}
