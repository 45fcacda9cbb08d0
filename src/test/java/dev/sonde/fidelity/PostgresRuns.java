package dev.sonde.fidelity;

import static dev.sonde.fidelity.Right.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.target.Targets;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** Runs PostgreSQL's scripts on a server of one user, which is given known statements once a tracer watches it. */
final class PostgresRuns {
    /** What the machine has, as the page calls it. */
    static final String TITLE = "PostgreSQL 15";

    private static final int SELECTS = 11;
    private static final int BLOCKS = 3;
    private static final int QUERIES = SELECTS + 3 * BLOCKS;
    private static final int TRANSACTIONS = SELECTS + BLOCKS;
    private static final int WAIT_FOR_TRACER = 10_000;
    // It is emulated: some 10 seconds until the server runs, and 20 until SystemTap watches.
    private static final String WAIT_IN_MACHINE = "40";
    private static final List<String> MACHINE = List.of("-a", "10");
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String SERVER = PROGRAMS.resolve("postgres").toString();
    private static final Targets TARGETS = Targets.usual().with("postgresql", Targets.executable(SERVER));

    private final Path folder;

    PostgresRuns(Path folder) {
        this.folder = folder;
    }

    /** All scripts of the library for PostgreSQL. */
    static List<Right.Case> cases() {
        Map<String, Consumer<List<String>>> checks =
                Map.of("postgresql/queries", PostgresRuns::queries, "postgresql/stat", PostgresRuns::rates);
        return Right.ofProvider("postgresql", checks);
    }

    /** The cells by script and tracer. */
    Map<String, Map<String, Cell>> run(List<String> tracers) throws IOException {
        Path data = Files.createTempDirectory("sonde-postgres");
        Map<String, Map<String, Cell>> cells = new TreeMap<>();
        try {
            require(List.of("chown", "nobody", data.toString()));
            String create = PROGRAMS.resolve("initdb").toString();
            require(asNobody(create, "-A", "trust", "--locale=C", "-D", cluster(data)));
            for (Right.Case each : cases()) {
                for (LabTracer tracer : LabTracer.ofThisKernel()) {
                    if (tracers.contains(tracer.title())) {
                        cells.computeIfAbsent(each.name(), name -> new TreeMap<>())
                                .put(tracer.title(), run(tracer, each, data));
                    }
                }
            }
            if (tracers.contains(LabTracer.SYSTEMTAP.title())) {
                runInTheMachine(data, cells);
            }
        } finally {
            require(List.of("rm", "-r", data.toString()));
        }
        return cells;
    }

    private void runInTheMachine(Path data, Map<String, Map<String, Cell>> cells) throws IOException {
        String statements =
                Files.writeString(folder.resolve("statements"), statements()).toString();
        List<String> program = List.of("sh", Lab.workload("serve"), SERVER, cluster(data), statements, WAIT_IN_MACHINE);
        new VirtualMachine(folder, MACHINE).watch(cases(), TARGETS, program, cells);
    }

    private Cell run(LabTracer tracer, Right.Case each, Path data) throws IOException {
        String refusal = Matrix.refusal(each.script(), tracer.dialect(), TARGETS);
        if (!refusal.isEmpty()) {
            return new Cell(Cell.Outcome.REFUSED, refusal);
        }
        List<Cell> ran = new ArrayList<>();
        for (String text : tracer.texts(each.script(), TARGETS)) {
            Path file = tracer.file(folder, each.script(), ran.size());
            ran.add(Matrix.cell(each, run(tracer, Files.writeString(file, text), data)));
        }
        return Cell.least(ran);
    }

    private Tool.Result run(LabTracer tracer, Path file, Path data) throws IOException {
        Process server = new ProcessBuilder(asNobody(SERVER, "--single", "-D", cluster(data), "postgres"))
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server").toFile())
                .start();
        Thread user = new Thread(() -> talkTo(server));
        user.start();
        try {
            return Tool.run(folder, 120, tracer.attach(file, server.pid()));
        } finally {
            server.destroy();
        }
    }

    private static String statements() {
        StringBuilder statements = new StringBuilder();
        for (int i = 0; i < SELECTS; i++) {
            statements.append("select ").append(i).append(";\n");
        }
        return statements
                .append("begin;\nselect 'in';\ncommit;\n".repeat(BLOCKS))
                .toString();
    }

    private static void talkTo(Process server) {
        try (OutputStream input = server.getOutputStream()) {
            Thread.sleep(WAIT_FOR_TRACER);
            input.write(statements().getBytes(StandardCharsets.US_ASCII));
            input.flush();
            // The second that scripts with a clock need.
            Thread.sleep(1300);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void queries(List<String> lines) {
        List<String> printed = rows(lines, "^ *\\d+ +\\d+ +\\d+ (begin|commit|select .*);$").stream()
                .map(row -> row.group(1))
                .toList();
        assertThat(printed).hasSize(QUERIES);
        assertThat(Collections.frequency(printed, "commit")).isEqualTo(BLOCKS);
    }

    private static void rates(List<String> lines) {
        Map<String, Integer> events = new TreeMap<>();
        for (Matcher row : rows(lines, "^(\\w+) +(\\d+)$")) {
            events.merge(row.group(1), Integer.valueOf(row.group(2)), Integer::sum);
        }
        assertThat(events)
                .containsAllEntriesOf(
                        Map.of("queries", QUERIES, "transactions", TRANSACTIONS, "commits", TRANSACTIONS));
    }

    private static String cluster(Path data) {
        return data.resolve("cluster").toString();
    }

    private static List<String> asNobody(String... words) {
        List<String> all = new ArrayList<>(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        all.addAll(List.of(words));
        return all;
    }

    private void require(List<String> command) {
        Tool.Result result = Tool.run(folder, 120, command);
        assertThat(result.code()).as(result.errors()).isZero();
    }
}
