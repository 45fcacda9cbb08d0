package dev.sonde.fidelity;

import dev.sonde.fidelity.Cell.Outcome;
import dev.sonde.library.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of docs/fidelity.md: read, brought up to date with a run, and printed. */
final class FidelityPage {
    static final String MARK =
            "<!-- Printed from runs: mvn test -Dtest=FidelityTest -Dsonde.fidelity=3.9,3.11,3.15,java,postgresql,goldens -->";
    static final List<String> PROGRAMS =
            List.of("CPython 3.9", "CPython 3.11", "CPython 3.15", JavaRuns.TITLE, PostgresRuns.TITLE);
    static final List<String> TRACERS =
            List.of("DTrace 2.0.7", "SystemTap 5.6", "bpftrace 0.17", "bpftrace 0.23", "bpftrace 0.27");
    private static final String NOT_YET = "not run yet";
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z_/]+)` \\| (.*) \\|$");

    /** A cell's words without its reason, by interpreter, script and tracer. */
    private final Map<String, String> cells = new TreeMap<>();

    static FidelityPage read(String page) {
        FidelityPage read = new FidelityPage();
        String program = "";
        for (String line : page.lines().toList()) {
            if (line.startsWith("## ")) {
                program = PROGRAMS.contains(line.substring(3)) ? line.substring(3) : "";
            }
            Matcher row = ROW.matcher(line);
            if (!program.isEmpty() && row.matches()) {
                String[] words = row.group(2).split(" \\| ", -1);
                for (int i = 0; i < TRACERS.size(); i++) {
                    read.cells.put(key(program, row.group(1), TRACERS.get(i)), words[i].replaceAll(" \\[.*", ""));
                }
            }
        }
        return read;
    }

    void put(String program, String script, String tracer, Outcome outcome) {
        cells.put(key(program, script, tracer), outcome.word());
    }

    String print() {
        List<String> reasons = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String program : PROGRAMS) {
            text.append("\n## ").append(program).append("\n\n| Script | ");
            text.append(String.join(" | ", TRACERS)).append(" |\n|---|---|---|---|---|---|\n");
            for (Right.Case each : cases(program)) {
                text.append("| `").append(each.name()).append("` |");
                TRACERS.forEach(tracer -> text.append(cell(program, each.name(), tracer, reasons)));
                text.append("\n");
            }
        }
        text.append("\n## Reasons\n\n");
        for (int i = 0; i < reasons.size(); i++) {
            text.append(i + 1).append(". ").append(reasons.get(i)).append("\n");
        }
        return text + others();
    }

    private String cell(String program, String script, String tracer, List<String> reasons) {
        String word = cells.getOrDefault(key(program, script, tracer), NOT_YET);
        if (word.equals(Outcome.RIGHT.word())) {
            return " right |";
        }
        String reason = Holes.reason(program, script, tracer, word);
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return " " + word + " [" + (reasons.indexOf(reason) + 1) + "] |";
    }

    /** The scripts that no program of the lab can show. */
    private static String others() {
        List<String> run = PROGRAMS.stream()
                .flatMap(program -> cases(program).stream())
                .map(Right.Case::name)
                .toList();
        StringBuilder text =
                new StringBuilder("\n## Scripts that are compiled and not run here\n\n| Script | Why |\n|---|---|\n");
        for (String name : Library.names()) {
            if (!run.contains(name)) {
                text.append("| `")
                        .append(name)
                        .append("` | ")
                        .append(Holes.notRun(name))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    private static List<Right.Case> cases(String program) {
        return switch (program) {
            case JavaRuns.TITLE -> KnownJava.cases();
            case PostgresRuns.TITLE -> PostgresRuns.cases();
            default -> Right.cases();
        };
    }

    private static String key(String program, String script, String tracer) {
        return program + " " + script + " " + tracer;
    }
}
