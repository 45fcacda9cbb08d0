package dev.sonde.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.golden.GoldenFiles;
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
 * Holds what each dialect prints of each script of the library against {@code src/test/golden-library/PROVIDER-NAME}.
 *
 * <p>{@code mvn test -Dtest=LibraryGoldenTest -Dgolden.update} writes them anew: read the difference before you commit it.
 */
class LibraryGoldenTest {
    private static final Path FOLDER = Path.of("src/test/golden-library");

    @TestFactory
    Stream<DynamicTest> everyScriptInEveryDialect() {
        return Library.all().stream()
                .flatMap(script -> Dialects.all().stream()
                        .map(dialect -> DynamicTest.dynamicTest(
                                script.name() + " in " + dialect.id(),
                                () -> GoldenFiles.compare(
                                        FOLDER.resolve(folder(script.name())),
                                        dialect,
                                        script.script().as(dialect).at(LibraryTargets.targets())))));
    }

    @Test
    void everyFolderHasAScript() throws IOException {
        List<String> expected =
                Library.names().stream().map(LibraryGoldenTest::folder).toList();
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(expected);
        }
    }

    private static String folder(String name) {
        return name.replace('/', '-');
    }
}
