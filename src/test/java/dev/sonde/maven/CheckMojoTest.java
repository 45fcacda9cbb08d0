package dev.sonde.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.Child;
import dev.sonde.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code sonde:check} fails a build for. */
class CheckMojoTest {
    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();

    @Test
    void a_good_script_passes_and_a_warning_fails_where_it_is_asked_to() throws Exception {
        compile("return List.of(script(\"s\").on(Python.functionEntry()).run(printf(\"x\\n\")).build());");
        run(Map.of());
        assertThat(log).anyMatch(line -> line.contains("SONDE-601")).contains("3 files of scripts checked.");
        assertThatThrownBy(() -> run(Map.of("failOnWarning", true))).isInstanceOf(MojoFailureException.class);
        run(Map.of("failOnWarning", true, "allowed", Map.of("SONDE-601", "a short run")));
    }

    @Test
    void a_folder_that_is_not_there_is_told_instead_of_all_that_it_lacks() throws Exception {
        compile("return List.of(script(\"s\").on(Python.gcStart()).run(printf(\"x\\n\")).build());");
        assertThatThrownBy(() -> run(
                        Map.of("committedDirectory", folder.resolve("srcipts").toFile())))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("There is no folder ")
                .hasMessageContaining("srcipts to compare with.");
        assertThat(log).noneMatch(line -> line.startsWith("+"));
    }

    @Test
    void no_script_is_a_warning_too() throws Exception {
        compile("return List.of();");
        run(Map.of("includes", List.of("com/**")));
        assertThat(log).contains("No class that includes and excludes leave implements dev.sonde.dsl.ScriptSource.");
        assertThatThrownBy(() -> run(Map.of("failOnWarning", true))).isInstanceOf(MojoFailureException.class);
    }

    @Test
    void a_script_that_ends_the_build_fails_it() throws Exception {
        compile("System.exit(0); return List.of();");
        Child.End end = Child.run(Child.java(Alone.class.getName(), folder));
        assertThat(end.code()).isEqualTo(1);
        assertThat(end.err()).contains("Own.java:7: error SONDE-404: The script ends the whole program.");
    }

    /** The goal in a program of its own. */
    static final class Alone {
        private Alone() {}

        public static void main(String[] arguments) throws Exception {
            Goal.run(new CheckMojo(), Path.of(arguments[0]), Map.of(), new ArrayList<>() {
                @Override
                public boolean add(String line) {
                    System.err.println(line);
                    return super.add(line);
                }
            });
        }
    }

    private void run(Map<String, Object> settings) throws Exception {
        Goal.run(new CheckMojo(), folder, settings, log);
    }

    private void compile(String body) throws IOException {
        Path classes = folder.resolve("target/classes");
        Path source = Files.writeString(folder.resolve("Own.java"), """
                import static dev.sonde.dsl.Sonde.*;
                import dev.sonde.bindings.Python;
                import dev.sonde.dsl.*;
                import java.util.List;
                public class Own implements ScriptSource {
                    public List<Script> scripts() {
                        %s
                    }
                }
                """.formatted(body));
        Javac.compile(source, classes);
    }
}
