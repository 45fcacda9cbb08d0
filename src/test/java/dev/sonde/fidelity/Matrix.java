package dev.sonde.fidelity;

import dev.sonde.Lab;
import dev.sonde.check.Diagnostic;
import dev.sonde.check.Severity;
import dev.sonde.dsl.Script;
import dev.sonde.fidelity.Cell.Outcome;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.model.Point;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Runs scripts on known.py under each tracer and interpreter; it takes minutes. */
final class Matrix {
    static final String SYSTEMTAP = "SystemTap 5.6";
    private static final int SECONDS = 600;

    private final Path folder;
    private final List<String> pythons;
    private final List<String> tracers;
    private final Map<String, Map<String, Map<String, Cell>>> cells = new TreeMap<>();

    /** For these versions of CPython and tracers, by their titles. */
    Matrix(Path folder, List<String> pythons, List<String> tracers) {
        this.folder = folder;
        this.pythons = pythons;
        this.tracers = tracers;
    }

    /** The cells by interpreter, script and tracer. */
    Map<String, Map<String, Map<String, Cell>>> run(List<Right.Case> cases)
            throws IOException, InterruptedException, ExecutionException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        Map<List<String>, Future<Cell>> running = new LinkedHashMap<>();
        for (String python : pythons) {
            for (Right.Case each : cases) {
                for (LabTracer tracer : LabTracer.ofThisKernel()) {
                    if (!tracers.contains(tracer.title())) {
                        continue;
                    }
                    running.put(
                            List.of(python, each.name(), tracer.title()), two.submit(() -> run(tracer, python, each)));
                }
            }
        }
        two.shutdown();
        for (Map.Entry<List<String>, Future<Cell>> each : running.entrySet()) {
            put(each.getKey(), each.getValue().get());
        }
        if (tracers.contains(SYSTEMTAP)) {
            runInTheMachine(cases);
        }
        return cells;
    }

    private void put(List<String> place, Cell cell) {
        cells.computeIfAbsent(place.get(0), python -> new TreeMap<>())
                .computeIfAbsent(place.get(1), script -> new TreeMap<>())
                .put(place.get(2), cell);
    }

    private Cell run(LabTracer tracer, String python, Right.Case each) throws IOException {
        String refusal = refusal(each.script(), tracer.dialect(), targets(python));
        if (!refusal.isEmpty()) {
            return new Cell(Outcome.REFUSED, refusal);
        }
        List<Cell> ran = new ArrayList<>();
        for (String text : tracer.texts(each.script(), targets(python))) {
            Path file = file(each.script(), tracer.dialect(), python, tracer.name() + "_" + ran.size());
            Files.writeString(file, text);
            List<String> command = tracer.run(file, List.of(), program(python, each.script()));
            ran.add(cell(each, Tool.run(folder, SECONDS, command)));
        }
        return Cell.least(ran);
    }

    /** What a run came to. */
    static Cell cell(Right.Case each, Tool.Result result) {
        // bpftrace says of each file that this machine has no limit of locked memory to raise.
        boolean complains =
                result.errors().lines().anyMatch(line -> line.contains("ERROR") && !line.contains("MEMLOCK"));
        boolean ended = Shape.has(
                each.script().model(), node -> node instanceof Statement.Exit exit && exit.code() == result.code());
        if ((result.code() != 0 && !ended) || complains || result.errors().contains("error on enabled probe")) {
            return new Cell(Outcome.NOT_RUN, result.errors() + result.output());
        }
        return check(each, result.output().lines().toList());
    }

    private static Cell check(Right.Case each, List<String> lines) {
        try {
            each.check().accept(lines);
            return Cell.of(each.computed() ? Outcome.RIGHT : Outcome.RUNS);
        } catch (AssertionError e) {
            return new Cell(Outcome.WRONG, e.getMessage() + "\n" + String.join("\n", lines));
        }
    }

    /** All scripts of SystemTap in one virtual machine. */
    private void runInTheMachine(List<Right.Case> cases) throws IOException {
        Map<Path, List<String>> programs = new LinkedHashMap<>();
        for (String python : pythons) {
            for (Right.Case each : cases) {
                String refusal = refusal(each.script(), Dialects.SYSTEMTAP, targets(python));
                if (refusal.isEmpty()) {
                    Path file = file(each.script(), Dialects.SYSTEMTAP, python, "SYSTEMTAP");
                    String text = each.script()
                            .as(Dialects.SYSTEMTAP)
                            .at(targets(python))
                            .text();
                    programs.put(Files.writeString(file, text), program(python, each.script()));
                } else {
                    put(List.of(python, each.name(), SYSTEMTAP), new Cell(Outcome.REFUSED, refusal));
                }
            }
        }
        Map<Path, Tool.Result> said = new VirtualMachine(folder, List.of()).run(programs);
        for (String python : pythons) {
            for (Right.Case each : cases) {
                Tool.Result result = said.get(file(each.script(), Dialects.SYSTEMTAP, python, "SYSTEMTAP"));
                if (result != null) {
                    put(List.of(python, each.name(), SYSTEMTAP), cell(each, result));
                }
            }
        }
    }

    /** The program, which waits for the clocks of the script. */
    private static List<String> program(String python, Script script) {
        boolean waits = Shape.has(script.model(), node -> node instanceof Point.Every || node instanceof Point.Profile);
        return List.of(Lab.python(python).toString(), Lab.workload(Known.FILE), waits ? Right.WAIT : Right.NO_WAIT);
    }

    /** The ids of what Sonde says against printing it, or nothing. */
    static String refusal(Script script, Dialect dialect, Targets targets) {
        return script.as(dialect).at(targets).diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::rule)
                .map(rule -> rule.id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Path file(Script script, Dialect dialect, String python, String tracer) {
        return folder.resolve(script.name() + "_" + python.replace('.', '_') + "_" + tracer + "." + dialect.id());
    }

    private static Targets targets(String python) {
        return Targets.usual()
                .with("python", Targets.executable(Lab.python(python).toString()));
    }
}
