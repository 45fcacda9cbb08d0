package dev.sonde.bench;

import static dev.sonde.dsl.Sonde.printf;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.Sonde;
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

/** Scripts of ever more probes: what a probe costs must not grow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class GrowthBenchmark {
    /** How many probes the script has. */
    @Param({"1", "10", "100", "1000", "10000", "100000"})
    public int probes = 1;

    private Script script = script(1);

    /** Makes the script. */
    @Setup
    public void make() {
        script = script(probes);
    }

    /** A script of so many probes, each with a predicate and a line to print. */
    static Script script(int probes) {
        var entry = Python.functionEntry();
        var script = Sonde.script("grown");
        for (int i = 0; i < probes; i++) {
            script = script.on(entry).when(entry.lineno().is(i)).run(printf("%d %s\n", i, entry.funcname()));
        }
        return script.build();
    }

    /** Building and checking. */
    @Benchmark
    public Script build() {
        return script(probes);
    }

    /** The D text. */
    @Benchmark
    public String d() {
        return script.as(Dialects.D).text();
    }

    /** The SystemTap text. */
    @Benchmark
    public String stp() {
        return script.as(Dialects.SYSTEMTAP).text();
    }

    /** The bpftrace text. */
    @Benchmark
    public String bt() {
        return script.as(Dialects.BPFTRACE).text();
    }
}
