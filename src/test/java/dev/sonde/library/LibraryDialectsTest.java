package dev.sonde.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.generate.ListedScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a list says of the library without making its scripts is what the scripts say. */
class LibraryDialectsTest {
    private static final Path FILE = Path.of("generator/META-INF/sonde/dialects.properties");

    @Test
    void theFileHasWhatTheScriptsCanBeSaidIn() throws IOException {
        String dialects = Library.all().stream()
                .map(each -> each.name() + "=" + String.join(",", ListedScript.dialects(each.script())) + "\n")
                .collect(Collectors.joining());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(FILE, dialects);
        }
        assertThat(FILE).hasContent(dialects);
    }

    @Test
    void aListSaysWhatTheScriptSays() {
        SondeLibrary library = new SondeLibrary();
        assertThat(Library.all())
                .allSatisfy(each -> assertThat(library.listed(each.name())).hasValueSatisfying(listed -> {
                    assertThat(listed.name()).isEqualTo(each.name());
                    assertThat(listed.description()).isEqualTo(each.script().description());
                    assertThat(listed.dialects()).isNotEmpty().doesNotContain("");
                }));
    }
}
