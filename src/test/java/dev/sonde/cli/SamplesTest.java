package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs the commands of samples/README.md and holds what they print against {@code src/test/golden-samples}.
 *
 * <p>{@code mvn test -Dtest=SamplesTest -Dgolden.update} writes the goldens anew.
 */
class SamplesTest {
    private static final Path GOLDENS = Path.of("src/test/golden-samples");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TempDir
    Path out;

    @ParameterizedTest
    @CsvSource({
        "call_stack, CallStack.java, ''",
        "python_top, PythonTop.java, ''",
        "show_call_hierarchy, ShowCallHierarchy.java, ''",
        "show_call_hierarchy-library, ShowCallHierarchy.java, --binary /usr/bin/app --library libpython3.11.so.1.0 --to d,stp",
        "show_call_hierarchy-tapset, ShowCallHierarchy.java, --tapset",
    })
    void prints_what_it_printed_before(String golden, String sample, String target) throws IOException {
        List<String> words = Stream.concat(
                        Stream.of("generate", "samples/" + sample, "-o", out.toString()),
                        Stream.of(target.split(" ")).filter(word -> !word.isEmpty()))
                .toList();
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                compare(GOLDENS.resolve(golden + name.substring(name.lastIndexOf('.'))), Files.readString(file));
            }
        }
    }

    private static void compare(Path golden, String text) throws IOException {
        if (UPDATE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(golden).hasContent(text);
        assertThat(Files.readString(golden)).isEqualTo(text);
    }

    @Test
    void each_sample_is_in_the_list_of_samples() throws IOException {
        String list = Files.readString(Path.of("samples/README.md"));
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(list).contains(name));
        }
    }
}
