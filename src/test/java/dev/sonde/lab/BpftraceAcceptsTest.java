package dev.sonde.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.Rendition;
import dev.sonde.dsl.Script;
import dev.sonde.golden.Goldens;
import dev.sonde.library.Library;
import dev.sonde.library.LibraryTargets;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.lower.bpftrace.BpftraceVersion;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * bpftrace compiles every golden and every script of the library that its version can say: as printed for the oldest version that
 * can, and for its own where that differs. What it can't take here is named in {@link Refusal}, with the reason.
 *
 * <p>Each build asks the oldest version, which is the quickest; a thorough one asks all.
 */
@Execution(ExecutionMode.CONCURRENT)
class BpftraceAcceptsTest {

    /** Their markers are looked up in programs that have nothing else, for few machines have all of the real ones. */
    private static final List<String> PRETENDED = List.of("perl", "php", "postgresql", "ruby");

    private static final Pattern HOSTS_PYTHON = Pattern.compile("(?<=[:\"])/usr/bin/python3\\.11");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> everyVersion() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Lab.command("bpftrace-check");
        Targets targets = targets();
        for (BpftraceVersion version : asked()) {
            Map<String, Path> files = files(version, targets);
            Tool.Result result = check(version, files.values());
            files.forEach((name, file) -> tests.add(DynamicTest.dynamicTest(
                    name + " in " + version.number(), () -> expect(version, name, file, result))));
        }
        assertThat(tests).hasSizeGreaterThan(80);
        return tests.stream();
    }

    @Test
    void aWrongScriptIsRefused() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.bt"), "BEGIN { printf(\"%s\", nosuchword); }\n");
        for (BpftraceVersion version : asked()) {
            Tool.Result result = check(version, List.of(wrong));
            assertThat(result.output()).isEqualTo("FAIL " + wrong + "\n");
            assertThat(result.errors()).contains("nosuchword");
        }
    }

    private static List<BpftraceVersion> asked() {
        return Lab.isThorough() ? List.of(BpftraceVersion.values()) : List.of(BpftraceVersion.V0_17);
    }

    private static void expect(BpftraceVersion version, String name, Path file, Tool.Result result) {
        List<String> words = result.errors()
                .lines()
                .filter(line -> line.startsWith(file + ": "))
                .toList();
        Refusal refusal = Refusal.of(name.replaceFirst(",.*", ""), version).orElse(null);
        if (refusal == null) {
            assertThat(said(result, file)).as(String.join("\n", words)).isEqualTo("ok");
        } else {
            assertThat(said(result, file)).as("Not so: " + refusal.reason()).isEqualTo("FAIL");
            assertThat(words).anyMatch(line -> line.contains(refusal.words()));
        }
    }

    private static String said(Tool.Result result, Path file) {
        return result.output()
                .lines()
                .filter(line -> line.endsWith(" " + file))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.joining());
    }

    /** Two at a time, in one process that has the machine's tracepoints. */
    private static Tool.Result check(BpftraceVersion version, Iterable<Path> files) {
        List<String> command = new ArrayList<>(List.of(Lab.command("bpftrace-check"), version.number()));
        files.forEach(file -> command.add(file.toString()));
        return Tool.run(folder, 3600, command);
    }

    /** Programs that mean the same in the chroot, where 0.27 is. */
    private static Targets targets() throws IOException {
        Target python = Targets.executable(Lab.python("3.11").toString());
        Targets targets = LibraryTargets.targets().with("python", python).with("cpython", python);
        for (String provider : PRETENDED) {
            targets = targets.with(
                    provider,
                    Targets.executable(MarkedProgram.of(provider, folder).toString()));
        }
        return targets;
    }

    /** What the version is to compile, by a name that says which. */
    private static Map<String, Path> files(BpftraceVersion version, Targets targets) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (Map.Entry<String, Script> script : scripts().entrySet()) {
            String own = text(script.getValue(), Dialects.bpftrace(version.number()), targets);
            String oldest = text(script.getValue(), Dialects.BPFTRACE, targets);
            boolean older = PrintedBpftrace.isFor(version, oldest);
            if (older) {
                files.put(script.getKey(), write(version.number() + "-" + script.getKey(), oldest));
            }
            if (!own.isEmpty() && !(older && body(oldest).equals(body(own)))) {
                String name = script.getKey() + ", printed for it";
                files.put(name, write(version.number() + "-own-" + script.getKey(), own));
            }
        }
        return files;
    }

    private static Map<String, Script> scripts() {
        Map<String, Script> scripts = new TreeMap<>();
        Goldens.all().forEach(golden -> scripts.put(golden.feature(), golden.script()));
        Library.all().forEach(script -> scripts.put(script.name(), script.script()));
        return scripts;
    }

    private static String text(Script script, Dialect dialect, Targets targets) {
        Rendition rendition = script.as(dialect).at(targets);
        boolean refused = Diagnostic.anyError(rendition.diagnostics());
        return refused
                ? ""
                : HOSTS_PYTHON
                        .matcher(rendition.text())
                        .replaceAll(Lab.python("3.11").toString());
    }

    /** What is below the header and the settings. */
    private static String body(String text) {
        String code = PrintedBpftrace.code(text);
        return code.startsWith("\nconfig = {") ? code.substring(code.indexOf("\n}\n") + 3) : code;
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name.replace('/', '_') + ".bt"), text);
    }
}
