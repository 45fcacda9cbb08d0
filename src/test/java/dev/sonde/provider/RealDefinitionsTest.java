package dev.sonde.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import dev.sonde.provider.ProviderDefinition.Remark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that real projects ship are read, and nothing in them is guessed. */
class RealDefinitionsTest {

    private static final Path DEFINITIONS = Path.of("src/test/resources/definitions");

    @ParameterizedTest
    @CsvSource({"node,8", "postgresql,57", "python,12", "ruby,24", "tcl,15"})
    void readsEveryMarker(String name, int markers) throws Exception {
        ProviderDefinition definition = ProviderDefinition.read(DEFINITIONS.resolve(name + ".d"));

        assertThat(definition.providers()).hasSize(1);
        assertThat(definition.providers().get(0).name()).isEqualTo(name);
        assertThat(definition.providers().get(0).markers()).hasSize(markers);
        assertThat(definition.remarks())
                .extracting(Remark::sentence)
                .allMatch(sentence -> sentence.startsWith("The translated arguments"));
    }

    @Test
    void followsTheMacrosOfPostgresql() throws Exception {
        Provider postgresql = ProviderDefinition.read(DEFINITIONS.resolve("postgresql.d"))
                .providers()
                .get(0);

        assertThat(types(postgresql, "sort-start"))
                .containsExactly(
                        new ParameterType.Int(32, true),
                        new ParameterType.Int(8, false),
                        new ParameterType.Int(32, true),
                        new ParameterType.Int(32, true),
                        new ParameterType.Int(8, false),
                        new ParameterType.Int(32, true));
        assertThat(types(postgresql, "lwlock-acquire"))
                .containsExactly(new ParameterType.CString(), new ParameterType.Int(32, true));
    }

    @Test
    void keepsTheSpellingOfPointersInTcl() throws Exception {
        Provider tcl = ProviderDefinition.read(DEFINITIONS.resolve("tcl.d"))
                .providers()
                .get(0);

        assertThat(types(tcl, "proc-entry"))
                .containsExactly(
                        new ParameterType.CString(),
                        new ParameterType.Int(32, true),
                        new ParameterType.Pointer("struct Tcl_Obj **"));
    }

    @Test
    void readsUnpackedSourcesWhenTheyAreThere() throws Exception {
        Path sources = Required.optional("SONDE_DEFINITIONS", "a directory with unpacked sources");
        try (var files = Files.walk(sources)) {
            List<Path> definitions = files.filter(file -> file.toString().matches(".*\\.d(\\.base)?"))
                    .filter(Files::isRegularFile)
                    .toList();
            assertThat(definitions).isNotEmpty();
            for (Path file : definitions) {
                assertThat(ProviderDefinition.read(file).providers())
                        .as("%s", file)
                        .isNotEmpty();
            }
        }
    }

    private static List<ParameterType> types(Provider provider, String marker) {
        return provider.marker(marker).orElseThrow().parameters().stream()
                .map(Parameter::type)
                .toList();
    }
}
