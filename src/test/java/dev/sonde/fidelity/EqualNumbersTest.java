package dev.sonde.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.check.Diagnostic;
import dev.sonde.golden.Numbers;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each tracer that can say the script of numbers prints what Java computes. */
class EqualNumbersTest {
    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> everyTracer() {
        return LabTracer.ofThisBuild().stream()
                .map(tracer -> DynamicTest.dynamicTest(tracer.title(), () -> computes(tracer)));
    }

    private void computes(LabTracer tracer) throws IOException {
        var rendition = Numbers.script().as(tracer.dialect());
        if (tracer == LabTracer.BPFTRACE_0_17) {
            assertThat(Diagnostic.anyError(rendition.diagnostics())).isTrue();
            return;
        }
        Path file = Files.writeString(folder.resolve(rendition.fileName()), rendition.text());
        Tool.Result result = Tool.run(folder, 300, tracer.run(file, List.of(), List.of("/bin/sleep", "2")));
        assertThat(result.code()).as(result.errors()).isZero();
        assertThat(result.output().lines().filter(line -> !line.isBlank() && !line.startsWith("Attaching ")))
                .containsExactlyElementsOf(Numbers.lines());
    }
}
