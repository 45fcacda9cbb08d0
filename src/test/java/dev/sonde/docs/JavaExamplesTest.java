package dev.sonde.docs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.dsl.Script;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
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
        List<Method> methods = compiled(examples, "");
        return Stream.iterate(0, i -> i < examples.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(
                        examples.get(i).place(),
                        () -> check(
                                examples.get(i),
                                requireNonNull((Script) methods.get(i).invoke(null), "no Script is made"))));
    }

    @TestFactory
    Stream<DynamicTest> otherExamplesCompile() throws Exception {
        List<JavaExample> examples = new ArrayList<>(JavaExample.ofSources(Path.of("generator")));
        examples.removeIf(example -> example.place().startsWith("generator/dev/sonde/dsl/"));
        // The pages of diagnostics show what does not work; DiagnosticPagesTest runs them.
        examples.addAll(JavaExample.ofPages(Path.of("docs")));
        examples.removeIf(example -> example.place().startsWith("docs/diagnostics/"));
        assertThat(examples).hasSizeGreaterThan(12);
        compiled(examples, NAMED_BEFORE);
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.place(), () -> {}));
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

    private static Pattern pattern(String text) {
        return Pattern.compile(
                Stream.of(flat(text).split("…")).map(Pattern::quote).collect(Collectors.joining(".*?")));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<Method> compiled(List<JavaExample> examples, String fields) throws Exception {
        Path sources = Files.createTempDirectory(folder, "sources");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            files.add(Files.writeString(
                    sources.resolve("Example" + i + ".java"), examples.get(i).source("Example" + i, fields)));
        }
        StringWriter words = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-d", sources.toString(), "-cp", System.getProperty("java.class.path"));
            boolean done = compiler.getTask(
                            words, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(done).as(words + "\n" + examples).isTrue();
        }
        List<Method> methods = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {sources.toUri().toURL()})) {
            for (int i = 0; i < examples.size(); i++) {
                Method run = loader.loadClass("Example" + i).getDeclaredMethod("run");
                run.setAccessible(true);
                methods.add(run);
            }
        }
        return methods;
    }
}
