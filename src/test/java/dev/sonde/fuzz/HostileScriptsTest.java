package dev.sonde.fuzz;

import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.bindings.Python;
import dev.sonde.lab.PrintedBpftrace;
import dev.sonde.lower.Dialects;
import dev.sonde.lower.bpftrace.BpftraceVersion;
import dev.sonde.target.Targets;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Scripts with hostile text in each place, given to the tracers themselves: what Sonde does not refuse, they take. {@code mvn test
 * -Dtest=HostileScriptsTest -Dfuzz.real=50} gives each place so many texts, {@code -Dfuzz.seed} others.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileScriptsTest {
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int EACH = Integer.getInteger("fuzz.real", 1);
    private static final int TRIES = 60;

    /** A function that DTrace does not know is refused whatever its name. */
    private static final Set<Place> KNOWN_ONLY = Set.of(ScriptPlace.CALLED);

    /** bpftrace looks each of them up, in files that are not there. */
    private static final Set<Place> LOOKED_UP = Set.of(
            ScriptPlace.CALLED,
            ScriptPlace.PROVIDER,
            ScriptPlace.MARKER,
            ScriptPlace.MARKER_PARAMETER,
            ScriptPlace.FUNCTION,
            ScriptPlace.FUNCTION_FILE,
            ScriptPlace.KERNEL_FUNCTION,
            ScriptPlace.SYSCALL,
            ScriptPlace.PATH,
            ScriptPlace.FOLDER,
            ScriptPlace.LIBRARY);

    @TempDir
    Path folder;

    @Test
    void SystemTap_reads_them() throws IOException {
        Map<Path, String> files = scripts(Form.SYSTEMTAP, "stp", Set.of());
        files.putAll(files(Form.TAPSET, "stp", CataloguePlace.values(), Set.of()));
        takes(files, "stap-check", "-p1");
    }

    @Test
    void DTrace_compiles_them() throws IOException {
        takes(scripts(Form.D, "d", KNOWN_ONLY), "dtrace-check", "-Z", "-t", "/usr/bin/sleep 60");
    }

    @Test
    void bpftrace_compiles_them() throws IOException {
        Map<String, Map<Path, String>> byVersion = new TreeMap<>();
        for (Map.Entry<Path, String> each :
                scripts(Form.BPFTRACE, "bt", LOOKED_UP).entrySet()) {
            // The same program for every version, in the chroot too.
            String script = Files.readString(each.getKey())
                    .replace("\"/usr/bin/python3\"", "\"" + Lab.python("3.11") + "\"")
                    .replace(":/usr/bin/python3:", ":" + Lab.python("3.11") + ":");
            Files.writeString(each.getKey(), script);
            BpftraceVersion needed = PrintedBpftrace.needed(script).orElse(BpftraceVersion.V0_17);
            byVersion
                    .computeIfAbsent(needed.number(), version -> new LinkedHashMap<>())
                    .put(each.getKey(), each.getValue());
        }
        byVersion.forEach((version, files) -> takes(files, "bpftrace-check", version));
    }

    @Test
    void bpftrace_finds_a_program_with_a_hostile_name() throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        HostileText random = new HostileText(SEED);
        List<String> texts = new ArrayList<>(HostileText.known(false));
        for (int i = 0; i < 40 * EACH; i++) {
            texts.add(random.next());
        }
        for (String text : texts) {
            // The JVM of a plain locale can name no file with other letters.
            boolean isName = text.length() < 60 && text.chars().allMatch(c -> c != '/' && c > 0 && c < 128);
            if (isName && files.size() < 5 * EACH) {
                Path program = Files.createSymbolicLink(
                        folder.resolve("p" + text), Lab.python("3.11").toRealPath());
                printed(() -> script("own")
                                .on(Python.gcStart())
                                .run(printf("gc\n"))
                                .build()
                                .as(Dialects.BPFTRACE)
                                .at("python", Targets.executable(program.toString()))
                                .text())
                        .ifPresent(script -> files.put(write("bt", files.size(), script), text));
            }
        }
        assertThat(files).hasSizeGreaterThan(4);
        takes(files, "bpftrace-check", "0.17");
    }

    private Map<Path, String> scripts(Form form, String extension, Set<Place> without) {
        return files(form, extension, ScriptPlace.values(), without);
    }

    /** A few texts for each place that are printed and not refused, each in a file. */
    private Map<Path, String> files(Form form, String extension, Place[] places, Set<Place> without) {
        Map<Path, String> files = new LinkedHashMap<>();
        for (Place place : places) {
            int found = 0;
            HostileText random = new HostileText(SEED + place.name().hashCode());
            boolean asked = place.forms().contains(form) && !without.contains(place);
            for (int i = 0; asked && i < TRIES * EACH && found < EACH; i++) {
                String text = random.next();
                Optional<String> script = printed(() -> place.print(form, text));
                if (script.isPresent() && !text.isBlank()) {
                    files.put(write(place + "-" + form + "." + extension, found++, script.get()), place + ": " + text);
                }
            }
        }
        return files;
    }

    /** What prints a script. */
    private interface Printing {
        String print();
    }

    private static Optional<String> printed(Printing printing) {
        try {
            return Optional.of(printing.print());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private Path write(String name, int number, String script) {
        try {
            return Files.writeString(folder.resolve(number + "-" + name.replaceFirst("^(bt)$", "own.$1")), script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takes(Map<Path, String> files, String tool, String... options) {
        List<String> command = new ArrayList<>(List.of(Lab.command(tool)));
        command.addAll(Arrays.asList(options));
        files.keySet().forEach(file -> command.add(file.toString()));
        Tool.Result result = Tool.run(folder, 3600, command);
        String refused = files.entrySet().stream()
                .filter(each -> !result.output().contains("ok " + each.getKey() + "\n"))
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining("\n"));
        assertThat(refused).as(result.errors()).isEmpty();
    }
}
