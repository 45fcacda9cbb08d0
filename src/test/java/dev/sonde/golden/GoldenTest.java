package dev.sonde.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Severity;
import dev.sonde.dsl.Rendition;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what each dialect prints of each script against {@code src/test/golden/FEATURE/expected.DIALECT}; where a dialect refuses or
 * warns, against {@code diagnostics.DIALECT.txt}.
 *
 * <p>{@code mvn test -Dtest=GoldenTest -Dgolden.update} writes them anew: read the difference before you commit it.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/golden");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TestFactory
    Stream<DynamicTest> everyScriptInEveryDialect() {
        return Goldens.all().stream()
                .flatMap(golden -> Dialects.all().stream()
                        .map(dialect -> DynamicTest.dynamicTest(
                                golden.feature() + " in " + dialect.id(), () -> compare(golden, dialect))));
    }

    @Test
    void everyFolderHasAScript() throws IOException {
        List<String> features =
                Goldens.all().stream().map(Goldens.Golden::feature).toList();
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(features);
        }
    }

    private static void compare(Goldens.Golden golden, Dialect dialect) throws IOException {
        Path folder = FOLDER.resolve(golden.feature());
        Path expected = folder.resolve("expected." + dialect.id());
        Path diagnostics = folder.resolve("diagnostics." + dialect.id() + ".txt");
        Rendition rendition = golden.script().as(dialect);
        String words = words(rendition.diagnostics());
        boolean sayable = !Diagnostic.anyError(rendition.diagnostics());
        compare(diagnostics, words, !words.isEmpty());
        compare(expected, sayable ? rendition.text() : "", sayable);
    }

    private static void compare(Path file, String text, boolean wanted) throws IOException {
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (wanted) {
                Files.writeString(file, text);
            }
        }
        assertThat(Files.exists(file)).as(file + " is there").isEqualTo(wanted);
        if (wanted) {
            assertThat(text).isEqualTo(Files.readString(file));
        }
    }

    private static String words(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(d -> (d.severity() == Severity.ERROR ? "error " : "warning ")
                        + d.rule().id() + ": " + d.message() + " " + d.advice() + "\n")
                .collect(Collectors.joining());
    }
}
