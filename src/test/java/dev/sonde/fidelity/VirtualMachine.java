package dev.sonde.fidelity;

import dev.sonde.Lab;
import dev.sonde.lower.Dialects;
import dev.sonde.target.Targets;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The lab's virtual machine, in which SystemTap runs.
 *
 * @param folder where it leaves what scripts say
 * @param options of {@code stap-run}
 */
record VirtualMachine(Path folder, List<String> options) {
    private static final int SECONDS = 3600;

    /** Adds the cell of each script on a program that runs already. */
    void watch(List<Right.Case> cases, Targets targets, List<String> program, Map<String, Map<String, Cell>> cells)
            throws IOException {
        Map<Path, List<String>> programs = new LinkedHashMap<>();
        Map<Path, Right.Case> byFile = new LinkedHashMap<>();
        for (Right.Case each : cases) {
            String text = each.script().as(Dialects.SYSTEMTAP).at(targets).text();
            Path file = Files.writeString(LabTracer.SYSTEMTAP.file(folder, each.script(), 0), text);
            programs.put(file, program);
            byFile.put(file, each);
        }
        run(programs).forEach((file, result) -> {
            Right.Case each = Objects.requireNonNull(byFile.get(file));
            cells.computeIfAbsent(each.name(), name -> new TreeMap<>())
                    .put(LabTracer.SYSTEMTAP.title(), Matrix.cell(each, result));
        });
    }

    /** What each script said of its program, all in one start of the machine. */
    Map<Path, Tool.Result> run(Map<Path, List<String>> programs) throws IOException {
        StringBuilder jobs = new StringBuilder();
        programs.forEach((script, program) -> jobs.append(script)
                .append(' ')
                .append(String.join(" ", program))
                .append('\n'));
        Path list = Files.writeString(folder.resolve("jobs"), jobs);
        Path results = Files.createTempDirectory(folder, "results");
        List<String> command = new ArrayList<>(
                List.of("env", "SONDE_LAB_BOOT_SECONDS=" + SECONDS, Lab.command("stap-run"), LabTracer.NO_OVERLOAD));
        command.addAll(options);
        command.addAll(List.of("-o", results.toString(), "-j", list.toString()));
        Tool.Result machine = Tool.run(folder, SECONDS, command);
        Map<Path, Tool.Result> said = new TreeMap<>();
        for (Path script : programs.keySet()) {
            Path code = results.resolve(name(script, ".code"));
            if (!Files.exists(code)) {
                throw new IllegalStateException(machine.errors());
            }
            said.put(
                    script,
                    new Tool.Result(
                            Integer.parseInt(Files.readString(code).strip()),
                            text(results.resolve(name(script, ".out"))),
                            text(results.resolve(name(script, ".err")))));
        }
        return said;
    }

    private static String name(Path script, String ending) {
        return script.getFileName().toString().replaceFirst("\\.stp$", ending);
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }
}
