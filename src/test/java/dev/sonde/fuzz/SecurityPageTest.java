package dev.sonde.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.cli.DoorPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/security.md names as a proof is there, and each place of the fuzz tests is named there. */
class SecurityPageTest {
    private static final Pattern PLACE = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)*(?:_\\*|\\b)");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.[a-z]+)?`");

    @Test
    void everyPlaceIsNamedAndEveryNameIsAPlace() throws IOException {
        Set<String> places = Stream.of(ScriptPlace.values(), CataloguePlace.values(), DoorPlace.values())
                .flatMap(Stream::of)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("docs/security.md"))) {
            List<String> cells = List.of(line.split("\\|", -1));
            if (cells.size() > 3) {
                Matcher place = PLACE.matcher(cells.get(cells.size() - 2));
                while (place.find()) {
                    String name = place.group();
                    Set<String> meant = name.endsWith("_*")
                            ? places.stream()
                                    .filter(each -> each.startsWith(name.substring(0, name.length() - 1)))
                                    .collect(Collectors.toSet())
                            : Set.of(name);
                    assertThat(places).as(line).containsAll(meant);
                    assertThat(meant).as(name).isNotEmpty();
                    named.addAll(meant);
                }
            }
        }
        assertThat(named).isEqualTo(places);
    }

    @Test
    void everyClassIsThere() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String root : List.of("generator", "src/test")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.forEach(file -> classes.add(file.getFileName().toString()));
            }
        }
        classes.add("Runtime.java");
        Matcher named = CLASS.matcher(Files.readString(Path.of("docs/security.md")));
        int found = 0;
        while (named.find()) {
            found++;
            // Java's own Runtime is the only other.
            assertThat(classes).as(named.group()).contains(named.group(1) + ".java");
        }
        assertThat(found).isGreaterThan(40);
    }
}
