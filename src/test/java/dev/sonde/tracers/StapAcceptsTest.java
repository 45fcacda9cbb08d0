package dev.sonde.tracers;

import static dev.sonde.lower.Dialects.SYSTEMTAP;
import static dev.sonde.target.Targets.executable;
import static dev.sonde.target.Targets.library;
import static dev.sonde.target.Targets.tapset;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.Required;
import dev.sonde.dsl.Rendition;
import dev.sonde.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** SystemTap translates every script against the real Python; no kernel and no right of root is needed for that. */
@Execution(ExecutionMode.CONCURRENT)
class StapAcceptsTest {
    private static final String PYTHON = "/usr/bin/python3.11";
    private static final String LIBRARY = "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0";

    // They ask for types, tracepoints and symbols of the kernel, which only real headers and debug data have.
    private static final Pattern NEEDS_KERNEL = Pattern.compile("task_current|kernel[.]|kprobe|syscall|scheduler[.]");

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> acceptsEveryScriptForAProgram() throws IOException {
        Required.file(PYTHON);
        return accepts(executable(PYTHON), "-p2");
    }

    @TestFactory
    Stream<DynamicTest> acceptsEveryScriptForALibrary() throws IOException {
        Required.file(LIBRARY);
        return accepts(library(LIBRARY), "-p2");
    }

    @TestFactory
    Stream<DynamicTest> parsesEveryScriptForATapset() throws IOException {
        return accepts(tapset("cpython"), "-p1");
    }

    @Test
    void refusesAWrongMarker() throws IOException {
        Required.file(PYTHON);
        String text = Printed.sample("CallStack")
                .as(SYSTEMTAP)
                .at("python", executable(PYTHON))
                .text()
                .replace("function__entry", "function__begin");
        Path file = Files.writeString(folder.resolve("wrong.stp"), text);
        assertThat(translate(file, "-p2", kernel()).errors()).contains("no match (similar marks: ");
    }

    /** Two at a time; each script is a test, but for those that need a kernel. */
    private Stream<DynamicTest> accepts(Target python, String pass) throws IOException {
        Required.program("stap");
        Path kernel = kernel();
        Map<String, Rendition> scripts = Printed.all(SYSTEMTAP, python);
        assertThat(scripts).hasSizeGreaterThan(25);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<DynamicTest> tests = new ArrayList<>();
        List<String> onTheKernel = new ArrayList<>();
        for (Map.Entry<String, Rendition> each : scripts.entrySet()) {
            Path file = folder.resolve(each.getKey() + pass + ".stp");
            Files.writeString(file, each.getValue().text());
            if (pass.equals("-p2")
                    && NEEDS_KERNEL.matcher(each.getValue().text()).find()) {
                onTheKernel.add(file.toString());
                continue;
            }
            Future<Tool.Result> result = two.submit(() -> translate(file, pass, kernel));
            tests.add(DynamicTest.dynamicTest(
                    each.getKey(),
                    () -> assertThat(result.get().code())
                            .as(result.get().errors())
                            .isZero()));
        }
        two.shutdown();
        if (!onTheKernel.isEmpty()) {
            tests.add(DynamicTest.dynamicTest("on the kernel", () -> acceptsOnTheKernel(onTheKernel)));
        }
        return tests.stream();
    }

    /** The lab has the headers and symbols of a kernel. */
    private void acceptsOnTheKernel(List<String> files) {
        List<String> command = new ArrayList<>(List.of(Lab.command("stap-check"), "-p2"));
        command.addAll(files);
        Tool.Result result = Tool.run(folder, 300, command);
        assertThat(result.output().lines())
                .as(result.errors())
                .containsExactlyInAnyOrderElementsOf(
                        files.stream().map(file -> "ok " + file).toList());
    }

    private Tool.Result translate(Path file, String pass, Path kernel) {
        return Tool.run(folder, 120, List.of("stap", "-r", kernel.toString(), pass, file.toString()));
    }

    /** As much of a kernel as SystemTap wants to see before it compiles anything. */
    private Path kernel() throws IOException {
        Path kernel = Files.createTempDirectory(folder, "kernel");
        Files.createDirectories(kernel.resolve("include/config"));
        Files.writeString(kernel.resolve(".config"), "CONFIG_TRACEPOINTS=y\nCONFIG_UPROBES=y\nCONFIG_PERF_EVENTS=y\n");
        Files.writeString(kernel.resolve("include/config/kernel.release"), "6.1.0\n");
        Files.writeString(
                kernel.resolve("Module.symvers"),
                "0x00000000\tperf_event_create_kernel_counter\tvmlinux\tEXPORT_SYMBOL_GPL\n");
        return kernel;
    }
}
