package dev.sonde.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Required;
import dev.sonde.elf.ElfFile;
import dev.sonde.lower.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** SystemTap itself translates every script: its markers are found in the real program, and all is typed. */
@Execution(ExecutionMode.CONCURRENT)
class LibrarySystemTapTest {
    /** Programs that a machine which proves Sonde has; others are only parsed where they are absent. */
    private static final Set<String> AT_HAND = Set.of("python", "cpython", "hotspot", "postgresql");

    /** What SystemTap says wherever there is no kernel of the headers' release. */
    private static final String NO_SYMBOLS = "WARNING: Kernel function symbol table missing [man warning::symbols]";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyScript() {
        return Library.all().stream().map(script -> DynamicTest.dynamicTest(script.name(), () -> translates(script)));
    }

    private void translates(LibraryScript script) throws Exception {
        Path stap = Required.program("stap");
        Path file = folder.resolve(script.name().replace('/', '_') + ".stp");
        Files.writeString(
                file,
                script.script()
                        .as(Dialects.SYSTEMTAP)
                        .at(LibraryTargets.targets())
                        .text());
        ToolRun run = ToolRun.of(List.of(stap.toString(), "-r", release(), pass(script), file.toString()));
        assertThat(run.messages().lines().filter(line -> !line.equals(NO_SYMBOLS)))
                .isEmpty();
        assertThat(run.code()).isZero();
    }

    private static String pass(LibraryScript script) throws IOException {
        String provider = LibraryTargets.provider(script);
        String file = LibraryTargets.FILES.get(provider);
        if (file == null) {
            return "-p2";
        }
        if (AT_HAND.contains(provider)) {
            Required.file(file);
            return "-p2";
        }
        boolean marked = Files.exists(Path.of(file))
                && ElfFile.read(Path.of(file)).sites().stream()
                        .anyMatch(site -> site.provider().equals(provider));
        return marked ? "-p2" : "-p1";
    }

    private static String release() throws IOException {
        try (Stream<Path> kernels = Files.list(Required.file("/lib/modules"))) {
            return kernels.filter(kernel -> Files.exists(kernel.resolve("build")))
                    .map(kernel -> kernel.getFileName().toString())
                    .sorted()
                    .findFirst()
                    .orElseGet(() ->
                            Required.file("/lib/modules/with/kernel-headers").toString());
        }
    }
}
