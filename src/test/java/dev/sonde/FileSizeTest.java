package dev.sonde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One file, one idea: a source that grows past 400 lines holds two. */
class FileSizeTest {

    private static final int LIMIT = 400;

    /** Written by the bindings generator: as long as the provider has markers. */
    private static final Path GENERATED = Path.of("generator/dev/sonde/bindings");

    @Test
    void no_source_has_400_lines() {
        List<String> tooLong = Stream.of("generator", "templates", "samples", "src/test")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(FileSizeTest::sources)
                .filter(file -> lines(file) >= LIMIT)
                .map(file -> file + " has " + lines(file) + " lines")
                .toList();
        assertThat(tooLong).isEmpty();
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|stg)"))
                    .filter(file -> !file.startsWith(GENERATED))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
