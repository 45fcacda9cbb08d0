package dev.sonde.fidelity;

import static dev.sonde.fidelity.Right.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code workload/KnownWork.java} does, by the numbers in its text, and what hotspot's scripts must print of it. */
final class KnownJava {
    static final String FILE = "KnownWork.java";
    private static final String TEXT = text();

    private KnownJava() {}

    /** All scripts of the library for hotspot. */
    static List<Right.Case> cases() {
        Map<String, Consumer<List<String>>> checks = Map.of(
                "hotspot/calls", lines -> calls(lines, "^KnownWork +(\\w+) +(\\d+)$"),
                "hotspot/calltime", lines -> calls(lines, "^KnownWork +(\\w+) +\\d+ +\\d+ +(\\d+)$"),
                "hotspot/cputime", lines -> calls(lines, "^KnownWork +(\\w+) +\\d+ +\\d+ +(\\d+)$"),
                "hotspot/flow", lines -> flow(lines, "KnownWork {16}( *-> | *<- )(\\w+)$"),
                "hotspot/flowtime", lines -> flow(lines, "KnownWork {16}( *-> | *<- )(\\w+)$"),
                "hotspot/classes", KnownJava::classes,
                "hotspot/gc",
                        lines -> assertThat(rows(lines, "^ *\\d+ +\\d+ full$")).hasSize(number("COLLECTIONS")),
                "hotspot/monitors",
                        lines -> assertThat(rows(lines, "^KnownWork\\$Gate +\\d+ +\\d+ +" + number("CONTENDED") + "$"))
                                .hasSize(1),
                "hotspot/objects", KnownJava::objects,
                "hotspot/threads", KnownJava::threads);
        return Right.ofProvider("hotspot", checks).stream()
                .map(each -> each.name().startsWith("hotspot/flow")
                        ? new Right.Case(
                                each.name(), each.script().with("below", "branch"), each.check(), each.computed())
                        : each)
                .toList();
    }

    /** The value of a name in capital letters. */
    private static int number(String name) {
        Matcher found = Pattern.compile("int " + name + " = (\\d+);").matcher(TEXT);
        assertThat(found.find()).as(name).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static void calls(List<String> lines, String pattern) {
        Map<String, Integer> expected = new TreeMap<>();
        expected.put("start", number("STARTS"));
        expected.put("branch", number("STARTS") * number("BRANCHES"));
        expected.put("leaf", number("STARTS") * number("BRANCHES") * number("LEAVES"));
        expected.put("descend", number("DEPTH"));
        expected.put("nothing", number("THREADS") + number("CONTENDED"));
        expected.put("contend", number("CONTENDED"));
        expected.put("enter", number("CONTENDED"));
        Map<String, Integer> printed = new TreeMap<>();
        rows(lines, pattern).forEach(row -> printed.put(row.group(1), Integer.valueOf(row.group(2))));
        assertThat(printed).containsAllEntriesOf(expected);
    }

    private static void flow(List<String> lines, String pattern) {
        List<String> branch = new ArrayList<>(List.of("-> branch"));
        for (int i = 0; i < number("LEAVES"); i++) {
            branch.addAll(List.of("  -> leaf", "  <- leaf"));
        }
        branch.add("<- branch");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < number("STARTS") * number("BRANCHES"); i++) {
            expected.addAll(branch);
        }
        assertThat(rows(lines, pattern).stream().map(row -> row.group(1) + row.group(2)))
                .containsExactlyElementsOf(expected);
    }

    private static void classes(List<String> lines) {
        assertThat(rows(lines, "^ *\\d+ load +0 (KnownWork\\$\\w+)$").stream().map(row -> row.group(1)))
                .contains("KnownWork$Grain", "KnownWork$Gate")
                .doesNotHaveDuplicates();
    }

    private static void objects(List<String> lines) {
        Map<String, Integer> objects = new TreeMap<>();
        rows(lines, "^KnownWork\\$(\\w+) +(\\d+)$")
                .forEach(row -> objects.put(row.group(1), Integer.valueOf(row.group(2))));
        assertThat(objects).isEqualTo(Map.of("Grain", number("GRAINS"), "Gate", number("CONTENDED")));
    }

    private static void threads(List<String> lines) {
        List<String> printed = rows(lines, "^ *\\d+ (start|end) .* (known-\\d+|waits)$").stream()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        for (int i = 0; i < number("THREADS"); i++) {
            assertThat(printed).containsOnlyOnce("start known-" + i, "end known-" + i);
        }
        assertThat(Collections.frequency(printed, "start waits")).isEqualTo(number("CONTENDED"));
        assertThat(Collections.frequency(printed, "end waits")).isEqualTo(number("CONTENDED"));
    }

    private static String text() {
        try {
            return Files.readString(Path.of(Lab.workload(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
