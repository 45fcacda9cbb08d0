package dev.sonde.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sonde.dsl.MarkerPoint;
import dev.sonde.provider.Catalogue;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import dev.sonde.provider.Provider;
import dev.sonde.provider.ProviderDefinition;
import dev.sonde.provider.ProviderFacts;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BindingsGeneratorTest {

    @TempDir
    Path classes;

    @Test
    void everyProviderOfTheCatalogueCompilesWithoutAWarning() {
        compile(Catalogue.names().stream()
                .flatMap(name -> Catalogue.providers(name).stream())
                .map(provider -> BindingsGenerator.generate(provider, "com.acme.probes"))
                .toList());
    }

    @Test
    void everyRealDefinitionCompilesWithoutAWarning() throws Exception {
        for (String name : List.of("node", "postgresql", "python", "ruby", "tcl")) {
            Path file = Path.of("src/test/resources/definitions", name + ".d");
            Provider provider = ProviderDefinition.read(file).providers().get(0);
            compile(List.of(BindingsGenerator.generate(provider, "com.acme.real")));
        }
    }

    @Test
    void namesFollowTheRule() throws Exception {
        Provider provider = ProviderDefinition.parse("""
                        provider my_app {
                            probe class(int class, int _, int __, int a_b, int aB, int hash_code, int point);
                            probe CLASS(void *);
                            probe string(char *list, int list_len, struct x *p);
                            probe my_app();
                            probe notify();
                            probe _3d(int _1);
                        };
                        """, "app.d").providers().get(0);

        Map<String, MarkerPoint> points = load(provider, "com.acme.MyApp");

        assertThat(points.keySet()).containsExactlyInAnyOrder("class_", "cLASS", "string", "myApp", "notify_", "_3d");
        assertThat(methods(points, "class_"))
                .containsExactlyInAnyOrder("class_", "__", "___", "aB", "aB_", "hashCode_", "point_");
        assertThat(methods(points, "cLASS")).containsExactly("arg0");
        assertThat(points.values().stream().map(p -> p.getClass().getSimpleName()))
                .containsExactlyInAnyOrder("Class_", "CLASS__", "String_", "MyApp_", "Notify", "_3d");
        for (MarkerPoint point : points.values()) {
            assertThat(provider.markers()).contains(point.marker());
        }
    }

    @Test
    void textFromOutsideNeverBecomesCode() {
        var facts =
                new ProviderFacts("*/ class Evil {} /* <script> {@code} \\u002a/ é", List.of(), List.of(), List.of());
        var marker = new Marker(
                "app", "p", List.of(new Parameter("x", new ParameterType.Pointer("\"); evil(); (\\u0022\n*"), "*/ x")));

        String text = BindingsGenerator.generate(new Provider("app", List.of(marker), facts), "com.acme")
                .text();

        assertThat(text).doesNotContain("*/ class").doesNotContain("<script>");
        assertThat(text.chars()).allMatch(c -> c < 128);
        compile(List.of(new BindingSource("com.acme", "App", text)));
    }

    @Test
    void refusesWhatIsNoPackage() {
        Provider python = Catalogue.provider("python").orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> BindingsGenerator.generate(python, "a;b"));
        assertThatIllegalArgumentException().isThrownBy(() -> BindingsGenerator.generate(python, "a.class"));
    }

    @Test
    void anEmptyProviderIsAnEmptyClass() {
        compile(List.of(BindingsGenerator.generate(new Provider("app", List.of()), "com.acme")));
    }

    private Map<String, MarkerPoint> load(Provider provider, String className) throws Exception {
        compile(List.of(BindingsGenerator.generate(provider, "com.acme")));
        var points = new TreeMap<String, MarkerPoint>();
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            for (var method : loader.loadClass(className).getDeclaredMethods()) {
                points.put(method.getName(), (MarkerPoint) method.invoke(null));
            }
        }
        return points;
    }

    private static List<String> methods(Map<String, MarkerPoint> points, String marker) {
        return Stream.of(Objects.requireNonNull(points.get(marker)).getClass().getDeclaredMethods())
                .map(Method::getName)
                .toList();
    }

    private void compile(List<BindingSource> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-Xlint:all,-classfile,-processing",
                "-Werror",
                "-Xdoclint:all,-missing",
                "--release",
                "17",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        options,
                        null,
                        sources.stream().map(Source::new).toList())
                .call();
        assertThat(messages.toString()).isEmpty();
        assertThat(compiled).isTrue();
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final BindingSource source;

        Source(BindingSource source) {
            super(URI.create("string:///" + source.path()), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return source.text();
        }
    }
}
