package dev.sonde.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.inspect.TargetFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a page, whose example is a script of these tests and whose message is what Sonde says of it. */
class DiagnosticPagesTest {
    private static final Path PAGES = Path.of("docs/diagnostics");

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasAPageWithItsTitle(Rule rule) throws IOException {
        List<String> page = Files.readAllLines(page(rule));
        assertThat(page.get(0)).isEqualTo("# " + rule.id() + ": " + rule.title());
        assertThat(page).contains("## What it means", "## Example", "## What to do");
    }

    @Test
    void everyPageHasARule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().map(id -> id + ".md").toList());
        }
    }

    @Test
    void theListOfPagesHasThemAll() throws IOException {
        assertThat(Files.readAllLines(PAGES.resolve("README.md")))
                .containsAll(Stream.of(Rule.values())
                        .map(rule -> "- [" + rule.id() + "](" + rule.id() + ".md): " + rule.title())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleIsWhatTheTestsRun(Example example) throws IOException {
        String java = "```java\n" + String.join("\n", example.body()) + "\n```\n";
        assertThat(Files.readString(page(example.rule()))).contains(java);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theMessageIsWhatSondeSays(Example example) throws IOException {
        Diagnostic said = example.diagnostic();
        String message = "```\n" + said.severity() + " " + said.rule().id() + ": " + said.message() + " "
                + said.advice() + "\n```\n";
        assertThat(Files.readString(page(example.rule()))).contains(message);
    }

    private static Stream<String> ids() {
        return Stream.concat(
                        Stream.of(Rule.values()).map(Rule::id),
                        Stream.of(TargetFinding.Kind.values()).map(TargetFinding.Kind::id))
                .distinct();
    }

    private static Path page(Rule rule) {
        return PAGES.resolve(rule.id() + ".md");
    }
}
