package dev.sonde.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import dev.sonde.check.Diagnostic;
import dev.sonde.golden.Goldens;
import dev.sonde.golden.Goldens.Golden;
import dev.sonde.library.Library;
import dev.sonde.library.LibraryScript;
import dev.sonde.library.LibraryTargets;
import dev.sonde.lower.Dialects;
import dev.sonde.target.Targets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The bpftrace of this machine compiles every golden that its version can say. It needs root and CPython 3.11's markers. */
class BpftraceAcceptsGoldensTest {
    private static final Pattern VERSION = Pattern.compile("v(\\d+\\.\\d+)");
    private static final Pattern NEEDS = Pattern.compile("Needs bpftrace (\\d+\\.\\d+)");
    /** It calls strlen by the user's own word, which bpftrace has since 0.27. */
    private static final String USERS_WORD = "calls";

    /** It mounts what tells of the kernel's tracepoints, and needs nothing else of the lab. */
    private static final String ON_HOST =
            Path.of("src/test/lab/bin/on-host").toAbsolutePath().toString();

    private static final String PYTHON = "/usr/bin/python3.11";

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> everyGolden() throws IOException, InterruptedException {
        double version = version();
        Required.file(PYTHON);
        return Goldens.all().stream()
                .filter(golden -> !golden.feature().equals(USERS_WORD))
                .filter(golden -> canSay(text(golden), version))
                .map(golden ->
                        DynamicTest.dynamicTest(golden.feature(), () -> compiles(golden.feature(), text(golden))));
    }

    @TestFactory
    Stream<DynamicTest> everyScriptOfTheLibrary() throws IOException, InterruptedException {
        double version = version();
        return Library.all().stream()
                .filter(script -> canSay(text(script), version) && LibraryTargets.isThere(script))
                .map(script -> DynamicTest.dynamicTest(
                        script.name(), () -> compiles(script.name().replace('/', '-'), text(script))));
    }

    private static boolean canSay(String text, double version) {
        return !text.isEmpty() && needs(text) <= version;
    }

    @Test
    void aWrongScriptIsRefused() throws IOException, InterruptedException {
        version();
        assertThat(words("-d", write("wrong.bt", "BEGIN { printf(\"%s\", nosuchword); }\n")))
                .contains("ERROR");
    }

    private static void compiles(String name, String text) throws IOException, InterruptedException {
        String unsafe = text.contains("system(") ? "--unsafe" : "-d";
        // The word cpid needs a command; it is not run.
        List<String> command = text.contains("cpid") ? List.of("-c", "/bin/true") : List.of();
        List<String> all = new ArrayList<>(List.of(unsafe, "-d"));
        all.addAll(command);
        all.add(write(name + ".bt", text));
        String words = words(all.toArray(String[]::new));
        assertThat(words.lines().filter(line -> !line.contains("RLIMIT_MEMLOCK")))
                .noneMatch(line -> line.contains("ERROR"));
        assertThat(words).contains("AST");
    }

    private static String text(Golden golden) {
        var rendition = golden.script().as(Dialects.BPFTRACE).at("python", Targets.executable(PYTHON));
        return Diagnostic.anyError(rendition.diagnostics()) ? "" : rendition.text();
    }

    private static String text(LibraryScript script) {
        var rendition = script.script().as(Dialects.BPFTRACE).at(LibraryTargets.targets());
        return Diagnostic.anyError(rendition.diagnostics()) ? "" : rendition.text();
    }

    private static double needs(String text) {
        Matcher needs = NEEDS.matcher(text);
        assertThat(needs.find()).isTrue();
        return Double.parseDouble(needs.group(1));
    }

    /** The version of the machine's bpftrace, or a skipped test. */
    private static double version() throws IOException, InterruptedException {
        Required.program("bpftrace");
        if (!"root".equals(System.getProperty("user.name"))) {
            Required.missing("bpftrace compiles for root only");
        }
        Matcher version = VERSION.matcher(words("-V"));
        assertThat(version.find()).isTrue();
        return Double.parseDouble(version.group(1));
    }

    private static String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String words(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "words", ".txt");
        Process process = new ProcessBuilder(Stream.concat(Stream.of(ON_HOST, "bpftrace"), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as(List.of(arguments) + " ends")
                .isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
