package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks the real SystemTap about real binaries. Skipped where it is missing, but not on a build machine. */
class CheckWithTracersTest {
    private static final Path PYTHON = Path.of("/usr/bin/python3.11");
    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0");

    @TempDir
    Path folder;

    @BeforeEach
    void needsStap() {
        Required.program("stap");
        Required.file(PYTHON.toString());
    }

    @Test
    void stap_accepts_the_samples() {
        Run run = Run.of("check", "samples", "--with", "stap", "--to", "stp", "--binary", PYTHON);
        // Sonde itself warns that 3.11 hides calls.
        assertThat(run.err()).doesNotContain("SONDE-41").contains("SONDE-305");
        assertThat(run.out()).matches("3 scripts checked by Sonde, stap [0-9.]+: no faults\\.\n");
    }

    @Test
    void stap_accepts_a_shared_library() {
        Required.file(LIBRARY.toString());
        Run run = Run.of(
                "check", "samples/ShowCallHierarchy.java", "--with", "stap", "--to", "stp", "--library", LIBRARY);
        assertThat(run.err()).doesNotContain("SONDE-41");
        assertThat(run.code()).isZero();
    }

    @Test
    void what_stap_refuses_is_told_of_the_line_of_Java() {
        Path source = Sources.write(folder.resolve("Bad.java"), """
                import static dev.sonde.dsl.Escapes.rawPoint;
                import static dev.sonde.dsl.Sonde.*;
                import dev.sonde.dsl.*;
                import dev.sonde.lower.Dialects;
                import java.util.List;
                class Bad implements ScriptSource {
                    public List<Script> scripts() {
                        var point = rawPoint(RawText.in(
                                Dialects.SYSTEMTAP, "process(\\"/usr/bin/python3.11\\").mark(\\"nonsense\\")"));
                        return List.of(script("bad")
                                .on(begin()).run(printf("begin\\n"))
                                .on(point).run(printf("never\\n"))
                                .build());
                    }
                }
                """);
        Run run = Run.of("check", source, "--with", "stap", "--to", "stp");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(source + ":8: error SONDE-410: stap ")
                .contains("similar marks")
                .hasLineCount(1);
    }

    @Test
    void a_tracer_without_a_script_says_so() {
        assertThat(Run.of("check", "samples", "--with", "bpftrace", "--to", "stp")
                        .err())
                .contains("bpftrace has nothing to check");
        assertThat(Run.of("check", "samples", "--with", "ktap").code()).isEqualTo(2);
    }
}
