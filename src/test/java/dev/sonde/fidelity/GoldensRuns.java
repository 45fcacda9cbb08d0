package dev.sonde.fidelity;

import dev.sonde.Lab;
import dev.sonde.fidelity.Cell.Outcome;
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
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** Compiles all goldens by each tracer, and runs those whose output can be computed, on this machine's own kernel. */
final class GoldensRuns {
    private final Path folder;
    private final List<String> tracers;
    private final Targets targets = Targets.usual()
            .with("python", Targets.executable(Lab.python(GoldensPage.PYTHON).toString()));

    GoldensRuns(Path folder, List<String> tracers) {
        this.folder = folder;
        this.tracers = tracers;
    }

    /** The cells by golden and tracer. */
    Map<String, Map<String, Cell>> run() throws IOException, InterruptedException, ExecutionException {
        Map<String, Map<String, Cell>> cells = new TreeMap<>();
        String only = System.getProperty("sonde.goldens", ".*");
        List<Right.Case> cases = GoldensRight.cases().stream()
                .filter(each -> each.name().matches(only))
                .toList();
        for (LabTracer tracer : LabTracer.values()) {
            if (tracers.contains(tracer.title())) {
                compile(tracer, cases)
                        .forEach((name, cell) -> cells.computeIfAbsent(name, n -> new TreeMap<>())
                                .put(tracer.title(), cell));
            }
        }
        List<Right.Case> computed = cases.stream().filter(Right.Case::computed).toList();
        List<String> running = LabTracer.ofThisKernel().stream()
                .map(LabTracer::title)
                .filter(tracers::contains)
                .toList();
        new Matrix(folder, List.of(GoldensPage.PYTHON), running)
                .run(computed)
                .values()
                .forEach(ran -> ran.forEach((name, its) ->
                        cells.computeIfAbsent(name, n -> new TreeMap<>()).putAll(its)));
        return cells;
    }

    private Map<String, Cell> compile(LabTracer tracer, List<Right.Case> cases) throws IOException {
        Map<String, Cell> cells = new TreeMap<>();
        Map<String, Path> files = new LinkedHashMap<>();
        for (Right.Case each : cases) {
            String refusal = Matrix.refusal(each.script(), tracer.dialect(), targets);
            if (!refusal.isEmpty()) {
                cells.put(each.name(), new Cell(Outcome.REFUSED, refusal));
                continue;
            }
            String text = each.script().as(tracer.dialect()).at(targets).text();
            String name = each.name() + "." + tracer.dialect().id();
            Path place = Files.createDirectories(folder.resolve(tracer.name()));
            files.put(each.name(), Files.writeString(place.resolve(name), text));
        }
        List<String> command = new ArrayList<>(tracer.check());
        files.values().forEach(file -> command.add(file.toString()));
        Tool.Result result = Tool.run(folder, 3600, command);
        List<String> said = result.output().lines().toList();
        files.forEach((name, file) -> {
            String words = result.errors()
                    .lines()
                    .filter(line -> line.contains(file.toString()))
                    .collect(Collectors.joining("\n"));
            boolean takes = said.contains("ok " + file);
            cells.put(name, new Cell(takes ? Outcome.COMPILES : Outcome.NOT_RUN, words));
        });
        return cells;
    }
}
