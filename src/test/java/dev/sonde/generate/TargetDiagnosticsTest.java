package dev.sonde.generate;

import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.target.Targets.executable;
import static dev.sonde.target.Targets.library;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import dev.sonde.bindings.Python;
import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.dsl.Script;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetDiagnosticsTest {
    private static final String PYTHON = "/usr/bin/python3.11";
    private static final String LIBRARY = "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0";

    private static final Script ENTRIES = script("entries")
            .on(Python.functionEntry())
            .run(printf("%s\n", Python.functionEntry().funcname()))
            .build();
    private static final Script COLLECTIONS = script("collections")
            .on(Python.gcStart())
            .run(printf("%d\n", Python.gcStart().generation()))
            .build();

    @Test
    void warnsOfAMarkerThatMissesCalls() {
        Required.file(PYTHON);
        List<Diagnostic> found = of(ENTRIES, executable(PYTHON));
        assertThat(found).extracting(Diagnostic::rule).containsExactly(Rule.MARKER_MISSES);
        assertThat(found.get(0).at().file()).isEqualTo("TargetDiagnosticsTest.java");
    }

    @Test
    void isContentWithAMarkerThatIsThere() {
        Required.file(PYTHON);
        Required.file(LIBRARY);
        assertThat(of(COLLECTIONS, executable(PYTHON))).isEmpty();
        assertThat(of(COLLECTIONS, library(LIBRARY))).isEmpty();
    }

    @Test
    void refusesALibraryThatTheProgramDoesNotLoad() {
        Required.file(PYTHON);
        assertThat(of(COLLECTIONS, executable(PYTHON).library("libpython3.11.so.1.0")))
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.IN_EXECUTABLE);
    }

    @Test
    void refusesWhatIsNoProgram(@TempDir Path folder) throws IOException {
        Path shim = Files.writeString(folder.resolve("python"), "#!/bin/sh\nexec python3\n");
        assertThat(of(COLLECTIONS, executable(shim.toString())))
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.TARGET_NO_PROGRAM);
    }

    @Test
    void saysWhenTheProgramIsElsewhere() {
        assertThat(of(COLLECTIONS, executable("/nowhere/python")))
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.TARGET_NOT_HERE);
    }

    @Test
    void looksAtNothingWithoutAPath() {
        assertThat(TargetDiagnostics.of(COLLECTIONS, Targets.usual())).isEmpty();
        assertThat(of(COLLECTIONS, library("libpython3.11.so.1.0"))).isEmpty();
        assertThat(of(COLLECTIONS, Targets.tapset())).isEmpty();
    }

    private static List<Diagnostic> of(Script script, Target target) {
        return TargetDiagnostics.of(script, Targets.usual().with("python", target));
    }
}
