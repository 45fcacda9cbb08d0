package dev.sonde.docs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.dsl.Script;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each example of the Javadoc and of the pages compiles, and one of the language prints what its comments say: {@code // D: text},
 * where {@code …} stands for anything.
 */
class JavaExamplesTest {
    private static final Map<String, Dialect> DIALECTS =
            Map.of("D", Dialects.D, "SystemTap", Dialects.SYSTEMTAP, "bpftrace", Dialects.BPFTRACE);

    /** What the text around an example speaks of. */
    private static final String NAMED_BEFORE = "static Provider provider, python; static Marker entry, leave;"
            + " static Set<UsedMarker> used; static int failed = 3;";

    @TempDir
    static Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> theLanguagePrintsWhatItsJavadocSays() throws Exception {
        List<JavaExample> examples = JavaExample.ofSources(Path.of("generator/dev/sonde/dsl"));
        assertThat(examples).hasSizeGreaterThan(8);
        List<Method> methods = CompiledExamples.of(sources(examples, ""), folder);
        return Stream.iterate(0, i -> i < examples.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(
                        examples.get(i).place(),
                        () -> check(
                                examples.get(i),
                                requireNonNull((Script) methods.get(i).invoke(null), "no Script is made"))));
    }

    @Test
    void otherExamplesCompile() throws Exception {
        List<JavaExample> examples = new ArrayList<>(JavaExample.ofSources(Path.of("generator")));
        examples.removeIf(example -> example.place().startsWith("generator/dev/sonde/dsl/"));
        // The pages of diagnostics show what does not work; DiagnosticPagesTest runs them.
        examples.addAll(JavaExample.ofPages(Path.of("docs")));
        examples.removeIf(example -> example.place().startsWith("docs/diagnostics/"));
        assertThat(examples).hasSizeGreaterThan(12);
        CompiledExamples.of(sources(examples, NAMED_BEFORE), folder);
    }

    private static void check(JavaExample example, Script script) {
        assertThat(example.printed("D")).isNotEmpty();
        assertThat(example.printed("SystemTap")).isNotEmpty();
        DIALECTS.forEach((name, dialect) -> {
            for (String text : example.printed(name)) {
                assertThat(flat(script.as(dialect).text())).containsPattern(pattern(text));
            }
        });
    }

    private static List<String> sources(List<JavaExample> examples, String fields) {
        List<String> sources = new ArrayList<>();
        examples.forEach(example -> sources.add(example.source(CompiledExamples.name(sources.size()), fields)));
        return sources;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(
                Stream.of(flat(text).split("…")).map(Pattern::quote).collect(Collectors.joining(".*?")));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
