package dev.sonde.fidelity;

import dev.sonde.fidelity.Cell.Outcome;
import dev.sonde.golden.Goldens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of docs/goldens.md: read, brought up to date with a run, and printed. */
final class GoldensPage {
    static final String PYTHON = "3.9";
    private static final String NOT_YET = "not run yet";
    private static final Pattern ROW = Pattern.compile("^\\| \\[([a-z0-9-]+)]\\([^)]*\\) \\| (.*) \\|$");

    /** A cell's words without its reason, by golden and tracer. */
    private final Map<String, String> cells = new TreeMap<>();

    static GoldensPage read(String page) {
        GoldensPage read = new GoldensPage();
        for (String line : page.lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String[] words = row.group(2).split(" \\| ", -1);
                for (int i = 0; i < FidelityPage.TRACERS.size(); i++) {
                    read.cells.put(row.group(1) + " " + FidelityPage.TRACERS.get(i), words[i].replaceAll(" \\[.*", ""));
                }
            }
        }
        return read;
    }

    void put(String golden, String tracer, Outcome outcome) {
        cells.put(golden + " " + tracer, outcome.word());
    }

    String print() {
        List<String> reasons = new ArrayList<>();
        StringBuilder text = new StringBuilder("\n| Golden | ");
        text.append(String.join(" | ", FidelityPage.TRACERS)).append(" |\n|---|---|---|---|---|---|\n");
        for (Goldens.Golden golden : Goldens.all()) {
            String name = golden.feature();
            text.append("| [")
                    .append(name)
                    .append("](../src/test/golden/")
                    .append(name)
                    .append(") |");
            FidelityPage.TRACERS.forEach(tracer -> text.append(cell(name, tracer, reasons)));
            text.append("\n");
        }
        text.append("\n## Reasons\n\n");
        for (int i = 0; i < reasons.size(); i++) {
            text.append(i + 1).append(". ").append(reasons.get(i)).append("\n");
        }
        return text.toString();
    }

    private String cell(String golden, String tracer, List<String> reasons) {
        String word = cells.getOrDefault(golden + " " + tracer, NOT_YET);
        if (word.equals(Outcome.RIGHT.word())) {
            return " right |";
        }
        String reason = GoldensHoles.reason(golden, tracer, word);
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return " " + word + " [" + (reasons.indexOf(reason) + 1) + "] |";
    }
}
