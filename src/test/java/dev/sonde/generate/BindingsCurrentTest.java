package dev.sonde.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.provider.Catalogue;
import dev.sonde.provider.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The classes in dev.sonde.bindings are what the generator makes of the catalogue. After a change of either, write them
 * anew with {@code mvn test -Dtest=BindingsCurrentTest -Dsonde.update=true}.
 */
class BindingsCurrentTest {

    private static final Path SOURCES = Path.of("generator");
    private static final String PACKAGE = "dev.sonde.bindings";

    static Stream<Provider> providers() {
        return Catalogue.names().stream().flatMap(name -> Catalogue.providers(name).stream());
    }

    @BeforeAll
    static void writeAnew() throws IOException {
        if (Boolean.getBoolean("sonde.update")) {
            for (Provider provider : providers().toList()) {
                BindingSource source = BindingsGenerator.generate(provider, PACKAGE);
                Files.writeString(SOURCES.resolve(source.path()), source.text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("providers")
    void areWhatTheGeneratorMakes(Provider provider) throws IOException {
        BindingSource source = BindingsGenerator.generate(provider, PACKAGE);

        assertThat(Files.readString(SOURCES.resolve(source.path()))).isEqualTo(source.text());
    }

    @Test
    void areNoMoreThanTheCatalogueHas() throws IOException {
        List<Path> expected = providers()
                .map(provider -> SOURCES.resolve(
                        BindingsGenerator.generate(provider, PACKAGE).path()))
                .sorted()
                .toList();

        try (Stream<Path> files = Files.list(SOURCES.resolve("dev/sonde/bindings"))) {
            assertThat(files.filter(file -> !file.endsWith("package-info.java")).sorted())
                    .isEqualTo(expected);
        }
    }
}
