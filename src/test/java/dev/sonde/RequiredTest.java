package dev.sonde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** An absent tracer skips a test by hand and fails it on a build machine; and the build machine says that it is one. */
class RequiredTest {
    @Test
    void whatIsMissingIsSkippedByHand() {
        assertThatThrownBy(() -> Required.missing("no dtrace", Map.of()))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no dtrace");
    }

    @Test
    void whatIsMissingFailsOnABuildMachine() {
        assertThatThrownBy(() -> Required.missing("no dtrace", Map.of("SONDE_LAB", "required")))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("no dtrace");
    }

    @Test
    void theBuildMachineSetsTheLabUpAndRequiresIt() throws IOException {
        assertThat(Files.readString(Path.of(".ci/run")))
                .containsSubsequence("src/test/lab/lab setup", "export SONDE_LAB=required", "mvn ");
    }

    @Test
    void noTestAsksTheEnvironmentByItself() throws IOException {
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            assertThat(tests.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.getFileName().toString().startsWith("Required"))
                            .filter(file -> text(file).contains("\"required\"")))
                    .isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
