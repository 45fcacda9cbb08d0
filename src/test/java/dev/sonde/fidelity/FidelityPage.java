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
            "<!-- Printed from runs: mvn test -Dtest=FidelityTest -Dsonde.fidelity=3.9,3.11,3.15 -->";
    static final List<String> PYTHONS = List.of("3.9", "3.11", "3.15");
    static final List<String> TRACERS =
            List.of("DTrace 2.0.7", "SystemTap 5.6", "bpftrace 0.17", "bpftrace 0.23", "bpftrace 0.27");
    private static final String NOT_YET = "not run yet";
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z_/]+)` \\| (.*) \\|$");

    /** A cell's words without its reason, by interpreter, script and tracer. */
    private final Map<String, String> cells = new TreeMap<>();

    static FidelityPage read(String page) {
        FidelityPage read = new FidelityPage();
        String python = "";
        for (String line : page.lines().toList()) {
            if (line.startsWith("## ")) {
                python = line.startsWith("## CPython ") ? line.substring(11) : "";
            }
            Matcher row = ROW.matcher(line);
            if (!python.isEmpty() && row.matches()) {
                String[] words = row.group(2).split(" \\| ", -1);
                for (int i = 0; i < TRACERS.size(); i++) {
                    read.cells.put(key(python, row.group(1), TRACERS.get(i)), words[i].replaceAll(" \\[.*", ""));
                }
            }
        }
        return read;
    }

    void put(String python, String script, String tracer, Outcome outcome) {
        cells.put(key(python, script, tracer), outcome.word());
    }

    String print() {
        List<String> reasons = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String python : PYTHONS) {
            text.append("\n## CPython ").append(python).append("\n\n| Script | ");
            text.append(String.join(" | ", TRACERS)).append(" |\n|---|---|---|---|---|---|\n");
            for (Right.Case each : Right.cases()) {
                text.append("| `").append(each.name()).append("` |");
                TRACERS.forEach(tracer -> text.append(cell(python, each.name(), tracer, reasons)));
                text.append("\n");
            }
        }
        text.append("\n## Reasons\n\n");
        for (int i = 0; i < reasons.size(); i++) {
            text.append(i + 1).append(". ").append(reasons.get(i)).append("\n");
        }
        return text + others();
    }

    private String cell(String python, String script, String tracer, List<String> reasons) {
        String word = cells.getOrDefault(key(python, script, tracer), NOT_YET);
        if (word.equals(Outcome.RIGHT.word())) {
            return " right |";
        }
        String reason = Holes.reason(python, script, tracer, word);
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return " " + word + " [" + (reasons.indexOf(reason) + 1) + "] |";
    }

    /** The scripts that no program of the lab can show. */
    private static String others() {
        List<String> run = Right.cases().stream().map(Right.Case::name).toList();
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

    private static String key(String python, String script, String tracer) {
        return python + " " + script + " " + tracer;
    }
}
