package dev.sonde.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.lower.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds what each dialect prints of each script against the files of {@code src/test/golden/FEATURE}; see {@link GoldenFiles}.
 *
 * <p>{@code mvn test -Dtest=GoldenTest -Dgolden.update} writes them anew: read the difference before you commit it.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/golden");

    @TestFactory
    Stream<DynamicTest> everyScriptInEveryDialect() {
        return Goldens.all().stream()
                .flatMap(golden -> Dialects.all().stream()
                        .map(dialect -> DynamicTest.dynamicTest(
                                golden.feature() + " in " + dialect.id(),
                                () -> GoldenFiles.compare(
                                        FOLDER.resolve(golden.feature()),
                                        dialect,
                                        golden.script().as(dialect)))));
    }

    @Test
    void everyFolderHasAScript() throws IOException {
        List<String> features =
                Goldens.all().stream().map(Goldens.Golden::feature).toList();
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(features);
        }
    }
}
