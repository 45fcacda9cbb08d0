package dev.sonde.bench;

import dev.sonde.elf.ElfFile;
import dev.sonde.inspect.Inspection;
import dev.sonde.inspect.Inspector;
import dev.sonde.provider.DefinitionException;
import dev.sonde.provider.ProviderDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading what traced programs say of themselves. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {
    private final Path libjvm = Path.of(System.getProperty("java.home"), "lib/server/libjvm.so");
    private String definition = "";

    /** Reads the largest definition there is. */
    @Setup
    public void read() throws IOException {
        definition = Files.readString(Path.of("tapsets/hotspot_jni.d"));
    }

    /** The ELF file with its markers: of HotSpot's library, the one that has most. */
    @Benchmark
    public ElfFile libjvm() throws IOException {
        return ElfFile.read(libjvm);
    }

    /** The same with all that {@code sonde probes} tells. */
    @Benchmark
    public Inspection libjvmInspected() throws IOException {
        return Inspector.inspect(libjvm);
    }

    /** The definition of HotSpot's JNI markers. */
    @Benchmark
    public ProviderDefinition definition() throws DefinitionException {
        return ProviderDefinition.parse(definition, "hotspot_jni.d");
    }
}
