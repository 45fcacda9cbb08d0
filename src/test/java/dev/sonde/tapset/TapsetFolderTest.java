package dev.sonde.tapset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.Required;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.TapsetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tapsets are installed where SystemTap finds them, and taken away again. */
class TapsetFolderTest {
    private static final String PYTHON = "/usr/bin/python3.11";
    private static final String ALIASES = "cpython.gc.**";

    @TempDir
    Path folder;

    @Test
    void a_users_folder_is_found_by_xdg_data_dirs() throws Exception {
        Map<String, String> environment = Map.of("HOME", folder.toString(), "XDG_DATA_HOME", "");
        Path place = folder.resolve(".local/share/systemtap/tapset");
        assertThat(TapsetFolder.USER.path(environment)).isEqualTo(place);
        requireTools();
        assertThat(sonde(environment, "tapset", "python", "--binary", PYTHON, "--install", "user"))
                .contains(place.resolve("sonde-cpython.stp").toString(), "stap -I " + place);
        Map<String, String> search = Map.of("XDG_DATA_DIRS", folder.resolve(".local/share") + ":/usr/share");
        assertThat(listed(search)).hasSize(2);
        assertThat(sonde(environment, "tapset", "python", "--remove", "user"))
                .contains(place.resolve("sonde-cpython.stp").toString());
        assertThat(place).isEmptyDirectory();
        assertThat(listed(search)).isEmpty();
    }

    @Test
    void systemtap_tapset_must_be_a_copy_of_the_stock() throws Exception {
        Map<String, String> environment = Map.of("SYSTEMTAP_TAPSET", folder.toString());
        assertThatThrownBy(() -> TapsetFolder.ENV.path(environment))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("uconversions.stp");
        assertThatThrownBy(() -> TapsetFolder.ENV.path(Map.of()))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("SYSTEMTAP_TAPSET is not set");
        requireTools();
        copy(Required.file(TapsetFolder.STOCK.toString()), folder);
        sonde(environment, "tapset", "python", "--binary", PYTHON, "--install", "env");
        assertThat(listed(environment)).hasSize(2);
        sonde(environment, "tapset", "python", "--remove", "env");
        assertThat(listed(environment)).isEmpty();
        assertThat(folder.resolve("uconversions.stp")).exists();
    }

    @Test
    void a_foreign_file_stays_where_it_is() throws Exception {
        Map<String, String> environment = Map.of("HOME", folder.toString(), "XDG_DATA_HOME", folder.toString());
        Path place = Files.createDirectories(folder.resolve("systemtap/tapset"));
        Path foreign = Files.writeString(place.resolve("sonde-cpython.stp"), "probe mine = begin {}\n");
        assertThat(sonde(environment, "tapset", "python", "--install", "user")).contains("SONDE-507");
        assertThat(sonde(environment, "tapset", "python", "--remove", "user")).contains("SONDE-507");
        assertThat(foreign).hasContent("probe mine = begin {}\n");
        assertThat(sonde(environment, "tapset", "python", "--remove", "user", "--force"))
                .doesNotContain("SONDE-");
        assertThat(foreign).doesNotExist();
        assertThat(sonde(environment, "tapset", "python", "--remove", "user")).isEmpty();
    }

    @Test
    void no_home_is_no_folder() {
        assertThatThrownBy(() -> TapsetFolder.USER.path(Map.of("HOME", "relative")))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("Neither XDG_DATA_HOME nor HOME");
    }

    private static void requireTools() {
        Required.program("stap");
        Required.file(PYTHON);
    }

    private static List<String> listed(Map<String, String> environment) throws Exception {
        return run(environment, List.of(Required.program("stap").toString(), "-r", Stap.kernel(), "-L", ALIASES))
                .lines()
                .filter(line -> line.startsWith("cpython."))
                .toList();
    }

    /** What the program says, in a process of its own for the sake of its environment. */
    private static String sonde(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.sonde.cli.Main"));
        command.addAll(List.of(arguments));
        return run(environment, command);
    }

    private static String run(Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("XDG_DATA_HOME", "XDG_DATA_DIRS", "SYSTEMTAP_TAPSET"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(path -> !path.equals(from)).toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
