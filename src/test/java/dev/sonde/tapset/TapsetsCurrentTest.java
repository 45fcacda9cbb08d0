package dev.sonde.tapset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.generate.TapsetFiles;
import dev.sonde.generate.TapsetSources;
import dev.sonde.generate.Tapsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The files in tapsets/systemtap and tapsets/dtrace are what {@code sonde tapset --all} makes of the catalogue. After a
 * change of either, write them anew with {@code mvn test -Dtest=TapsetsCurrentTest -Dsonde.update=true}.
 */
class TapsetsCurrentTest {
    private static final Path SYSTEMTAP = Path.of("tapsets/systemtap");
    private static final Path DTRACE = Path.of("tapsets/dtrace");

    @BeforeAll
    static void writeAnew() throws Exception {
        if (Boolean.getBoolean("sonde.update")) {
            TapsetFiles.write(Tapsets.systemTap(TapsetSources.catalogue()), SYSTEMTAP, false);
            TapsetFiles.write(Tapsets.dtrace(TapsetSources.catalogue()), DTRACE, false);
        }
    }

    @Test
    void systemtap_s_are_what_the_generator_makes() throws Exception {
        assertCurrent(SYSTEMTAP, Tapsets.systemTap(TapsetSources.catalogue()));
    }

    @Test
    void dtrace_s_are_what_the_generator_makes() throws Exception {
        assertCurrent(DTRACE, Tapsets.dtrace(TapsetSources.catalogue()));
    }

    private static void assertCurrent(Path folder, List<TapsetFile> files) throws Exception {
        for (TapsetFile file : files) {
            assertThat(folder.resolve(file.name())).content().isEqualTo(file.text());
        }
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            files.stream().map(TapsetFile::name).toList());
        }
    }
}
