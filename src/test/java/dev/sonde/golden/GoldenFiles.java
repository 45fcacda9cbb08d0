package dev.sonde.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Severity;
import dev.sonde.dsl.Rendition;
import dev.sonde.lower.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What each dialect prints of a script, held in files: {@code expected.DIALECT}, and where a dialect refuses or warns,
 * {@code diagnostics.DIALECT.txt}. With {@code -Dgolden.update} they are written anew: read the difference before you commit it.
 */
public final class GoldenFiles {
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    private GoldenFiles() {}

    /** Compares a script in a dialect with the files of its folder. */
    public static void compare(Path folder, Dialect dialect, Rendition rendition) throws IOException {
        Path expected = folder.resolve("expected." + dialect.id());
        Path diagnostics = folder.resolve("diagnostics." + dialect.id() + ".txt");
        String words = words(rendition.diagnostics());
        boolean sayable = !Diagnostic.anyError(rendition.diagnostics());
        compare(diagnostics, words, !words.isEmpty());
        compare(expected, sayable ? rendition.text() : "", sayable);
    }

    /** Compares a text with a file, which must be there when it is wanted and not otherwise. */
    public static void compare(Path file, String text, boolean wanted) throws IOException {
        if (UPDATE) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            if (wanted) {
                Files.writeString(file, text);
            }
        }
        assertThat(Files.exists(file)).as(file + " is there").isEqualTo(wanted);
        if (wanted) {
            assertThat(text).isEqualTo(Files.readString(file));
        }
    }

    private static String words(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(d -> (d.severity() == Severity.ERROR ? "error " : "warning ")
                        + d.rule().id() + ": " + d.message() + " " + d.advice() + "\n")
                .collect(Collectors.joining());
    }
}
