package dev.sonde.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.fidelity.Cell.Outcome;
import dev.sonde.target.Targets;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs hotspot's scripts on KnownWork: the tracer comes to a virtual machine that runs, since the markers are in its library. */
final class JavaRuns {
    /** What the machine has, as the page calls it. */
    static final String TITLE = "OpenJDK 17";

    private static final int SECONDS = 120;
    private static final String WAIT_FOR_TRACER = "8000";
    // It is emulated: 20 seconds until Java runs, and as many until SystemTap watches.
    private static final String WAIT_FOR_MACHINE = "40000";
    // The most statements that the usage line of one of the scripts asks for.
    private static final List<String> MACHINE = List.of("-a", "20", "-DMAXACTION=9000");
    private static final String WAIT_FOR_CLOCK = "1300";
    private static final Path HOME = Path.of("/usr/lib/jvm/java-17-openjdk-amd64");

    private static final Targets TARGETS = Targets.usual()
            .with(
                    "hotspot",
                    Targets.library(HOME.resolve("lib/server/libjvm.so").toString()));

    private final Path folder;
    private final Path classes;

    JavaRuns(Path folder) throws IOException {
        this.folder = folder;
        this.classes = Files.createDirectories(folder.resolve("classes"));
    }

    /** The cells by script and tracer. */
    Map<String, Map<String, Cell>> run(List<Right.Case> cases, List<String> tracers)
            throws IOException, InterruptedException, ExecutionException {
        String compiler = HOME.resolve("bin/javac").toString();
        Tool.Result compiled =
                Tool.run(folder, 60, List.of(compiler, "-d", classes.toString(), Lab.workload(KnownJava.FILE)));
        assertThat(compiled.code()).as(compiled.errors()).isZero();
        ExecutorService three = Executors.newFixedThreadPool(3);
        Map<String, Map<String, Future<Cell>>> running = new TreeMap<>();
        for (Right.Case each : cases) {
            for (LabTracer tracer : LabTracer.ofThisKernel()) {
                if (tracers.contains(tracer.title())) {
                    running.computeIfAbsent(each.name(), name -> new TreeMap<>())
                            .put(tracer.title(), three.submit(() -> run(tracer, each)));
                }
            }
        }
        three.shutdown();
        Map<String, Map<String, Cell>> cells = new TreeMap<>();
        for (Map.Entry<String, Map<String, Future<Cell>>> script : running.entrySet()) {
            for (Map.Entry<String, Future<Cell>> cell : script.getValue().entrySet()) {
                cells.computeIfAbsent(script.getKey(), name -> new TreeMap<>())
                        .put(cell.getKey(), cell.getValue().get());
            }
        }
        if (tracers.contains(LabTracer.SYSTEMTAP.title())) {
            new VirtualMachine(folder, MACHINE).watch(cases, TARGETS, program(WAIT_FOR_MACHINE), cells);
        }
        return cells;
    }

    private List<String> program(String wait) {
        return List.of(
                HOME.resolve("bin/java").toString(),
                "-XX:+ExtendedDTraceProbes",
                "-XX:+UseSerialGC",
                "-cp",
                classes.toString(),
                "KnownWork",
                wait,
                WAIT_FOR_CLOCK);
    }

    private Cell run(LabTracer tracer, Right.Case each) throws IOException {
        String refusal = Matrix.refusal(each.script(), tracer.dialect(), TARGETS);
        if (!refusal.isEmpty()) {
            return new Cell(Outcome.REFUSED, refusal);
        }
        List<Cell> ran = new ArrayList<>();
        for (String text : tracer.texts(each.script(), TARGETS)) {
            Path file = Files.writeString(tracer.file(folder, each.script(), ran.size()), text);
            ran.add(Matrix.cell(each, run(tracer, file)));
        }
        return Cell.least(ran);
    }

    private Tool.Result run(LabTracer tracer, Path file) throws IOException {
        List<String> program = program(WAIT_FOR_TRACER);
        if (tracer == LabTracer.DTRACE) {
            List<String> command =
                    new ArrayList<>(List.of(Lab.command("dtrace-run"), file.toString(), "-a", "1", "--"));
            command.addAll(program);
            return Tool.run(folder, SECONDS, command);
        }
        Process java = new ProcessBuilder(program).redirectErrorStream(true).start();
        try {
            // Its library is there after a moment.
            java.waitFor(500, TimeUnit.MILLISECONDS);
            return Tool.run(folder, SECONDS, tracer.attach(file, java.pid()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            java.destroy();
        }
    }
}
