package dev.sonde.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample project does not do: allowed warnings, {@code sonde.force}, sources that are listed as services. */
class GenerateMojoTest {
    @TempDir
    Path folder;

    private Path classes;
    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void compileTwoSources() throws IOException {
        classes = Files.createDirectories(folder.resolve("target/classes"));
        for (String name : List.of("First", "Second")) {
            Path source = Files.writeString(folder.resolve(name + ".java"), """
                    import static dev.sonde.dsl.Sonde.*;
                    import dev.sonde.bindings.Python;
                    import dev.sonde.dsl.*;
                    import java.util.List;
                    public class %s implements ScriptSource {
                        public List<Script> scripts() {
                            return List.of(script("%s").on(Python.functionEntry()).run(printf("x\\n")).build());
                        }
                    }
                    """.formatted(name, name));
            Javac.compile(source, classes);
        }
    }

    @Test
    void warnings_are_told_unless_they_are_allowed() throws Exception {
        run(Map.of());
        assertThat(log).filteredOn(line -> line.contains("SONDE-601")).hasSize(2);
        log.clear();
        run(Map.of("allowed", Map.of("SONDE-601", "a small workload")));
        assertThat(log).noneMatch(line -> line.contains("SONDE-"));
        log.clear();
        run(Map.of("allowed", Map.of("SONDE-601", "a small workload", "SONDE-602", "no key is endless")));
        assertThat(log).filteredOn(line -> line.contains("SONDE-620")).hasSize(1);
        assertThatThrownBy(() -> run(Map.of("allowed", Map.of("SONDE-601", " "))))
                .hasMessageContaining("SONDE-621");
    }

    @Test
    void nothing_runs_again_unless_it_is_forced() throws Exception {
        Map<String, Object> quiet = Map.of("allowed", Map.of("SONDE-601", "a small workload"));
        run(quiet);
        assertThat(scripts()).hasSize(6);
        log.clear();
        run(quiet);
        assertThat(log.get(0)).startsWith("Nothing has changed: 6 files");
        log.clear();
        run(Map.of("allowed", Map.of("SONDE-601", "a small workload"), "force", true));
        assertThat(log.get(0)).startsWith("6 files of scripts").endsWith("0 of them written anew.");
    }

    @Test
    void listed_sources_stand_for_all_and_what_is_listed_no_more_goes() throws Exception {
        run(Map.of());
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("dev.sonde.dsl.ScriptSource"), "# ours\nSecond # the only one\n\n");
        run(Map.of());
        assertThat(scripts()).containsExactly("Second.bt", "Second.d", "Second.stp");
        Files.writeString(services.resolve("dev.sonde.dsl.ScriptSource"), "no.such.Source\n");
        assertThatThrownBy(() -> run(Map.of())).hasMessageContaining("no.such.Source");
        assertThat(scripts()).containsExactly("Second.bt", "Second.d", "Second.stp");
    }

    @Test
    void hostile_settings_are_refused_and_write_nothing_elsewhere() {
        assertThatThrownBy(() -> run(Map.of("tapset", "a\"; system(\"id\")"))).hasMessageContaining("identifiers");
        assertThatThrownBy(() -> run(Map.of("binary", "/opt/\0", "dialects", List.of("d", "stp"))))
                .hasMessageContaining("SONDE-");
        assertThatThrownBy(() -> run(Map.of("parameters", List.of("no\u001b[2J=1"))))
                .hasMessageContaining("SONDE-421")
                .message()
                .doesNotContain("\u001b");
        assertThatThrownBy(() -> run(Map.of("provider", "py\"thon"))).hasMessageContaining("SONDE-408");
        assertThat(folder.resolve("target/out")).doesNotExist();
    }

    private List<String> scripts() {
        String[] names = folder.resolve("target/out").toFile().list();
        return names == null ? List.of() : List.of(names).stream().sorted().toList();
    }

    private void run(Map<String, Object> settings) throws Exception {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("targetPath", "sonde");
        Goal.run(new GenerateMojo(), folder, all, log);
    }
}
