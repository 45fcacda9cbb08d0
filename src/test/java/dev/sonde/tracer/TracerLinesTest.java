package dev.sonde.tracer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.Required;
import dev.sonde.dsl.Rendition;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.model.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a real tracer refuses is told of the line of Java that wrote the words. */
@Execution(ExecutionMode.CONCURRENT)
class TracerLinesTest {
    private static final Path SOURCE = Path.of("src/test/java/dev/sonde/tracer/BrokenSnippets.java");

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> dtrace() {
        String command = Lab.command("in-sid") + " dtrace -xsyslibdir=/usr/lib/sonde/light";
        return ofEach(new DTrace(program("dtrace", command)), Dialects.D);
    }

    @TestFactory
    Stream<DynamicTest> stap() {
        Required.program("stap");
        return ofEach(new Stap(Executable.of("stap")), Dialects.SYSTEMTAP);
    }

    /** Sonde itself says that it has no format for results and no divisor. */
    @TestFactory
    Stream<DynamicTest> bpftrace17() {
        return bpftrace("0.17", "on-host", "bpftrace", "formatOfResults", "divisorOfResults");
    }

    @TestFactory
    Stream<DynamicTest> bpftrace23() {
        return Lab.isThorough() ? bpftrace("0.23", "on-host", "bpftrace-0.23") : Stream.of();
    }

    /** It prints an int by %s without a word. */
    @TestFactory
    Stream<DynamicTest> bpftrace27() {
        return bpftrace("0.27", "in-sid", "bpftrace", "formatOfResults");
    }

    private Stream<DynamicTest> bpftrace(String version, String place, String command, String... others) {
        Executable program = program("bpftrace", Lab.command(place) + " " + command);
        return ofEach(new Bpftrace(program), Dialects.bpftrace(version), others);
    }

    private Stream<DynamicTest> ofEach(Tracer tracer, Dialect dialect, String... others) {
        return Stream.of(BrokenSnippets.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == ScriptBuilder.class)
                .filter(method -> !List.of(others).contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(
                        dialect.title() + " " + method.getName(), () -> tells(tracer, dialect, method)));
    }

    private void tells(Tracer tracer, Dialect dialect, Method snippet) throws Exception {
        Rendition rendition = script(snippet).as(dialect);
        Path file = Files.writeString(folder.resolve(rendition.fileName()), rendition.text());
        TracerMessage first = tracer.check(file).messages().stream()
                .filter(message -> !message.warning())
                .findFirst()
                .orElseThrow(() -> new AssertionError("it takes " + rendition.text()));
        assertThat(rendition.originOf(first.line()))
                .as("%s\n%s", first, rendition.text())
                .isEqualTo(marked(snippet));
    }

    private static Script script(Method snippet) {
        try {
            return ((ScriptBuilder) snippet.invoke(null)).build();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The marked line of a method. */
    private static Origin marked(Method snippet) throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        int line = 0;
        while (!lines.get(line).contains(" " + snippet.getName() + "() {")) {
            line++;
        }
        while (!lines.get(line).endsWith(" // here")) {
            line++;
        }
        return new Origin(String.valueOf(SOURCE.getFileName()), line + 1);
    }

    /** A tracer of the lab as the program of its name. */
    private Executable program(String name, String command) {
        try {
            Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\nexec " + command + " \"$@\"\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
            return new Executable(name, Map.of("SONDE_" + name.toUpperCase(Locale.ROOT), file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
