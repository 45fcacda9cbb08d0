package dev.sonde.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.dsl.Script;
import dev.sonde.generate.ScriptLibrary;
import dev.sonde.golden.GoldenFiles;
import dev.sonde.lower.Dialects;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The registry of the library, and its page in the docs. */
class LibraryTest {
    private static final Path PAGE = Path.of("docs/library.md");
    private static final String MARK = "<!-- Printed from the code: mvn test -Dtest=LibraryTest -Dgolden.update -->";

    @Test
    void namesAreSortedAndSayProviderAndScript() {
        assertThat(Library.names())
                .isSorted()
                .contains("python/flow", "hotspot/objects", "postgresql/queries")
                .allMatch(name -> name.matches("[a-z]+/[a-z_]+"));
    }

    @Test
    void everyNameFindsItsScript() {
        for (String name : Library.names()) {
            LibraryScript found = Library.find(name).orElseThrow();
            assertThat(found.name()).isEqualTo(name);
            assertThat(found.source().scripts()).hasSize(1);
        }
        assertThat(Library.find("python/nothing")).isEmpty();
        assertThat(Library.find("")).isEmpty();
    }

    @Test
    void theDoorsFindItByBothNames() {
        ScriptLibrary library = ScriptLibrary.all(getClass().getClassLoader()).stream()
                .filter(SondeLibrary.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(library.names()).isEqualTo(Library.names());
        assertThat(library.find("cpython/call_stack")).isPresent();
        assertThat(library.find("cpython_call_stack")).isPresent();
        assertThat(library.find("call_stack")).isEmpty();
    }

    @Test
    void everyHeaderHasTitleAndNeedsAndColumns() {
        for (LibraryScript each : Library.all()) {
            Script script = each.script();
            assertThat(script.description())
                    .as(each.name())
                    .startsWith(each.title())
                    .endsWith(each.needs());
            assertThat(script.model().columns()).as(each.name()).isNotEmpty();
            assertThat(script.name()).isEqualTo(each.name().replace('/', '_'));
        }
    }

    @Test
    void noScriptIsDoubtful() {
        for (LibraryScript each : Library.all()) {
            assertThat(each.script().warnings()).as(each.name()).isEmpty();
        }
    }

    @Test
    void sameScriptEachTime() {
        for (LibraryScript each : Library.all()) {
            assertThat(each.script().as(Dialects.D).text())
                    .isEqualTo(each.script().as(Dialects.D).text());
        }
    }

    @Test
    void namesAndTitlesLoadNoScript() throws Exception {
        List<URL> path = List.of(
                Library.class.getProtectionDomain().getCodeSource().getLocation(),
                org.jspecify.annotations.NullMarked.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
        try (Watched loader = new Watched(path.toArray(URL[]::new))) {
            Class<?> library = Class.forName("dev.sonde.library.Library", true, loader);
            List<?> all = (List<?>) library.getMethod("all").invoke(null);
            assertThat(all)
                    .hasSameSizeAs(Library.names())
                    .allSatisfy(script -> assertThat(script.toString()).contains("title="));
            for (String maker : List.of("CallFlow", "CallTime", "Loads", "Postgres", "HotspotWork")) {
                assertThat(loader.has("dev.sonde.library." + maker)).as(maker).isFalse();
            }
            assertThat(loader.has("dev.sonde.library.Library")).isTrue();
            assertThat(loader.has("dev.sonde.bindings.Python")).isFalse();
        }
    }

    @Test
    void thePageListsEveryScript() throws IOException {
        GoldenFiles.compare(PAGE, page(), true);
    }

    /** What is written by hand, and below the mark what the code says. */
    private static String page() throws IOException {
        String text = Files.readString(PAGE);
        String head = text.substring(0, text.indexOf(MARK) + MARK.length());
        return head
                + "\n\n| Name | What it shows | Needs and versions | Columns |\n|---|---|---|---|\n"
                + Library.all().stream().map(LibraryTest::row).collect(Collectors.joining());
    }

    private static String row(LibraryScript each) {
        String columns = each.script().model().columns().stream()
                .map(column -> column.replaceAll(" {2,}", ": ").replace("|", "\\|"))
                .collect(Collectors.joining("<br>"));
        return "| `" + each.name() + "` | " + each.title() + " | " + each.needs() + " | " + columns + " |\n";
    }

    /** A loader that does not share classes with the test's own, and tells which it has loaded. */
    private static final class Watched extends URLClassLoader {
        Watched(URL[] path) {
            super(path, ClassLoader.getPlatformClassLoader());
        }

        boolean has(String name) {
            return findLoadedClass(name) != null;
        }
    }
}
