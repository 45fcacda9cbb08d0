package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands of the pages that people read first, and holds their snippets against the samples. */
class ReadmeTest {
    @TempDir
    Path out;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "samples/README.md"})
    void every_command_works(String page) throws IOException {
        List<String> commands = Files.readAllLines(Path.of(page)).stream()
                .filter(line -> line.startsWith("./sonde "))
                .map(line -> line.substring("./sonde ".length()).replace("-o out", "-o " + out))
                .toList();
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            Run run = Run.of((Object[]) command.split(" "));
            assertThat(run.code()).as(command + "\n" + run.err()).isZero();
        }
    }

    @Test
    void every_snippet_is_of_the_sample() throws IOException {
        List<String> blocks = List.of(Files.readString(Path.of("README.md")).split("(?m)^```\\w*\n"));
        assertThat(sample("samples/CallStack.java")).contains(flat(blocks.get(3)));
        assertThat(sample("src/test/golden-samples/call_stack.d")).contains(flat(blocks.get(5)));
        assertThat(sample("src/test/golden-samples/call_stack.stp")).contains(flat(blocks.get(7)));
    }

    private static String sample(String file) throws IOException {
        return flat(Files.readString(Path.of(file)));
    }

    private static String flat(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
