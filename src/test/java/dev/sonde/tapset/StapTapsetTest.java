package dev.sonde.tapset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import dev.sonde.generate.TapsetFiles;
import dev.sonde.generate.TapsetPlaces;
import dev.sonde.generate.TapsetSources;
import dev.sonde.generate.Tapsets;
import dev.sonde.provider.Marker;
import dev.sonde.target.TapsetNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** SystemTap itself accepts every alias of the generated tapsets, against real programs and beside its stock tapsets. */
@Execution(ExecutionMode.CONCURRENT)
class StapTapsetTest {
    private static final String PYTHON = "/usr/bin/python3.11";
    private static final String LIBPYTHON = "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0";

    @TempDir
    Path folder;

    @Test
    void takes_every_alias_of_a_static_python() throws Exception {
        TapsetPlan plan = python(List.of(PYTHON), List.of());
        assertThat(points(plan)).contains("process(\"" + PYTHON + "\")").doesNotContain(LIBPYTHON);
    }

    @Test
    void takes_every_alias_of_libpython() throws Exception {
        TapsetPlan plan = python(List.of(), List.of(LIBPYTHON));
        assertThat(points(plan)).contains("process(\"" + LIBPYTHON + "\")").doesNotContain(PYTHON + "\")");
    }

    @Test
    void takes_both_as_a_union() throws Exception {
        assertThat(points(python(List.of(PYTHON), List.of(LIBPYTHON))))
                .contains("process(\"" + PYTHON + "\")", "process(\"" + LIBPYTHON + "\")");
    }

    @Test
    void takes_the_first_only() throws Exception {
        assertThat(points(python(List.of(PYTHON), List.of(LIBPYTHON)).takingFirst()))
                .contains("process(\"" + PYTHON + "\")")
                .doesNotContain("process(\"" + LIBPYTHON + "\")");
    }

    @Test
    void takes_globs_in_place_of_paths() throws Exception {
        Required.file(PYTHON);
        assertThat(points(TapsetSources.of("python").get(0))).contains("process(\"" + PYTHON + "\")");
    }

    @Test
    void takes_one_absent_place_of_two() throws Exception {
        assertThat(points(python(List.of(PYTHON, "/nowhere/python3"), List.of())))
                .contains("process(\"" + PYTHON + "\")");
    }

    @Test
    void takes_every_alias_of_the_java_machines() throws Exception {
        Path java17 = Required.file("/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so");
        Path java25 = Required.file("/usr/lib/jvm/temurin-25-jdk-amd64/lib/server/libjvm.so");
        for (String provider : List.of("hotspot", "hotspot_jni", "hs_private")) {
            for (Path java : List.of(java17, java25)) {
                TapsetPlan plan = TapsetSources.of(java.toString()).stream()
                        .filter(each -> each.provider().name().equals(provider))
                        .findFirst()
                        .orElseThrow();
                assertThat(points(plan)).contains("process(\"" + java.toRealPath() + "\")");
            }
        }
        List<String> both = List.of(java17.toString(), java25.toString());
        TapsetPlan union =
                new TapsetPlaces(List.of(), both).in(TapsetSources.of("hotspot").get(0));
        assertThat(points(union))
                .contains("process(\"" + java17.toRealPath() + "\")", "process(\"" + java25.toRealPath() + "\")");
    }

    @Test
    void takes_every_alias_of_postgresql() throws Exception {
        Path postgres = Required.file("/usr/lib/postgresql/15/bin/postgres");
        assertThat(points(TapsetSources.of(postgres.toString()).get(0))).contains("process(\"" + postgres + "\")");
    }

    @Test
    void lists_the_aliases_with_their_parameters() throws Exception {
        write(python(List.of(PYTHON), List.of()));
        assertThat(Stap.of(folder, "-L", "cpython.**").text().lines())
                .contains("cpython.function.entry filename:string funcname:string lineno:long frameptr:long name:string"
                        + " argstr:string $arg1:long $arg2:long $arg3:long")
                .contains("cpython.gc.done collected:long name:string argstr:string $arg1:long")
                .hasSize(8);
    }

    @Test
    void puts_versions_side_by_side() throws Exception {
        write(python(List.of(PYTHON), List.of()).withVersion("3.11"));
        write(python(List.of(), List.of(LIBPYTHON)).withVersion("3.11-shared"));
        assertThat(pass2("probe cpython.line { println(argstr) }"))
                .contains("process(\"" + PYTHON + "\")", "process(\"" + LIBPYTHON + "\")");
    }

    private TapsetPlan python(List<String> binaries, List<String> libraries) throws Exception {
        Required.program("stap");
        for (String each : binaries) {
            if (!each.startsWith("/nowhere")) {
                Required.file(each);
            }
        }
        libraries.forEach(Required::file);
        return new TapsetPlaces(binaries, libraries)
                .in(TapsetSources.of("python").get(0));
    }

    /** The points that a script over every alias resolves to, each of whose variables is used. */
    private String points(TapsetPlan plan) throws Exception {
        write(plan);
        List<String> probes = new ArrayList<>();
        for (Marker marker : plan.markers()) {
            List<String> variables =
                    new ArrayList<>(TapsetNames.variables(marker).values());
            variables.addAll(TapsetNames.documented(marker).keySet());
            variables.addAll(List.of("name", "argstr"));
            probes.add("probe " + TapsetNames.alias(marker, plan.prefix()) + " { println("
                    + String.join(", ", variables) + ") }");
        }
        assertThat(probes).isNotEmpty();
        return pass2(String.join("\n", probes));
    }

    private void write(TapsetPlan plan) throws Exception {
        TapsetFiles.write(Tapsets.systemTap(List.of(plan)), folder, false);
    }

    private String pass2(String script) throws Exception {
        Stap stap = Stap.of(folder, "-p2", Files.writeString(folder.resolveSibling("every.txt"), script));
        assertThat(stap.code()).as(stap.text()).isZero();
        return stap.text();
    }
}
