package dev.sonde.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.provider.Behavior.Firing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Path TAPSETS = Path.of("tapsets");

    static List<String> names() {
        return Catalogue.names();
    }

    @Test
    void listsEveryFileOfTheFolder() throws IOException {
        try (var files = Files.list(TAPSETS)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(".d"))
                            .map(name -> name.replace(".d", ""))
                            .sorted())
                    .isEqualTo(Catalogue.names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWrittenInItsOwnForm(String name) throws Exception {
        String text = Files.readString(TAPSETS.resolve(name + ".d"));
        ProviderDefinition read = ProviderDefinition.parse(text, name);

        assertThat(read.remarks()).isEmpty();
        assertThat(read.providers().stream().map(ProviderDefinition::print).collect(Collectors.joining("\n")))
                .isEqualTo(text);
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysWhatEveryMarkerMeansAndWhereItIsFrom(String name) {
        assertThat(Catalogue.providers(name)).isNotEmpty().allSatisfy(provider -> {
            assertThat(provider.facts().meaning()).isNotEmpty();
            assertThat(provider.facts().sources()).isNotEmpty();
            assertThat(provider.facts().places()).isNotEmpty();
            assertThat(provider.markers())
                    .isNotEmpty()
                    .allSatisfy(marker -> assertThat(marker.facts().meaning()).isNotEmpty());
            assertThat(Catalogue.provider(provider.name())).contains(provider);
        });
    }

    @Test
    void knowsNothingOfOthersAndOpensNoFileForThem() {
        assertThat(Catalogue.provider("../tapsets/python")).isEmpty();
        assertThat(Catalogue.provider("unheard_of")).isEmpty();
        assertThat(Catalogue.providers("unheard_of")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "function-entry,  3.6.15, FIRES",
        "function-entry,  3.9.2,  FIRES",
        "function-entry,  3.10.13,FIRES",
        "function-entry,  3.11.2, MISSES",
        "function-entry,  3.12.1, SILENT",
        "function-entry,  3.14.10,SILENT",
        "function-entry,  3.15.2, FIRES",
        "function-return, 3.11.2, FIRES",
        "function-return, 3.13.0, SILENT",
        "function-return, 3.15.0, FIRES",
        "line,            3.11.2, FIRES",
        "line,            3.12.0, SILENT",
        "line,            3.15.2, SILENT",
        "gc-start,        3.12.0, FIRES",
        "audit,           3.13.0, FIRES",
        "instance-new-start, 3.9.2, SILENT",
        "function-entry,  3.16.0,",
        "import-find-load-start, 3.6.0,",
    })
    void knowsWhichMarkersOfPythonFire(String marker, String version, Firing firing) {
        Marker found = Catalogue.provider("python").orElseThrow().marker(marker).orElseThrow();

        assertThat(found.facts().behavior(Version.parse(version).orElseThrow()).map(Behavior::firing))
                .isEqualTo(Optional.ofNullable(firing));
    }

    @Test
    void agreesWithTheDefinitionThatPythonShips() throws Exception {
        Provider shipped = ProviderDefinition.read(Path.of("src/test/resources/definitions/python.d"))
                .providers()
                .get(0);

        for (Marker marker : shipped.markers()) {
            assertThat(types(Catalogue.provider("python")
                            .orElseThrow()
                            .marker(marker.name())
                            .orElseThrow()))
                    .isEqualTo(types(marker));
        }
    }

    private static List<ParameterType> types(Marker marker) {
        return marker.parameters().stream().map(Parameter::type).toList();
    }
}
