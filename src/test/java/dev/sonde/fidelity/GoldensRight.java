package dev.sonde.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.golden.Goldens;
import dev.sonde.golden.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The goldens as cases, and what some of them must print of known.py; the others print times, addresses or Python's own calls. */
final class GoldensRight {
    private final Map<String, Consumer<List<String>>> checks = new HashMap<>();

    private GoldensRight() {
        fixed();
        collections();
        calls();
    }

    static List<Right.Case> cases() {
        Map<String, Consumer<List<String>>> checks = new GoldensRight().checks;
        return Goldens.all().stream()
                .map(golden -> new Right.Case(
                        golden.feature(),
                        golden.script(),
                        checks.getOrDefault(golden.feature(), lines -> {}),
                        checks.containsKey(golden.feature())))
                .toList();
    }

    /** What needs no program. */
    private void fixed() {
        checks.put("numbers", exactly(Numbers.lines()));
        checks.put("begin-and-end", exactly(List.of("tracing", "done")));
        checks.put("several-begins", exactly(List.of("five", "5%")));
        checks.put("wrapped-sums", with(Long.toString(Long.MAX_VALUE + 4294967298L)));
        checks.put("format-flags", with("+5|0xff"));
        checks.put("compound-assignments", with(compound()));
        checks.put("initial-values", with("3 " + Long.MIN_VALUE + " the \"first\" 100%\\n"));
        checks.put("searched-texts", lines -> assertThat(lines).containsSequence("3", Integer.toString(3 - 10)));
    }

    private static String compound() {
        long n = (-100 + 1 - 2) * 3;
        n = n / -2;
        long m = n % (n - 157);
        n <<= 4;
        n >>= 2;
        n |= 1;
        n &= 255;
        n ^= 15;
        return n + " " + m + " a";
    }

    /** Nothing but start collects generation 1, and the interpreter's own collections are of 2. */
    private void collections() {
        int starts = Known.number("STARTS");
        int most = Known.number("COLLECTIONS");
        checks.put("indentation", times(starts, " 1"));
        checks.put("arithmetic", lines -> {
            List<String> young = arithmetic(1);
            assertThat(Collections.frequency(blocks(lines, young.size()), young))
                    .isEqualTo(starts);
            List<String> old = arithmetic(2);
            assertThat(Collections.frequency(blocks(lines, old.size()), old)).isGreaterThan(most);
        });
        checks.put("comparison", lines -> {
            assertThat(lines).filteredOn("old"::equals).hasSizeGreaterThan(most);
            assertThat(lines).filteredOn("young"::equals).hasSizeGreaterThanOrEqualTo(starts);
            assertThat(blocks(lines, 3))
                    .filteredOn(block -> block.get(1).equals("old"))
                    .allMatch(List.of("0", "old", "20")::equals);
            assertThat(blocks(lines, 3))
                    .filteredOn(block -> block.get(1).equals("young"))
                    .allMatch(List.of("1", "young", "10")::equals);
        });
        checks.put(
                "extremes",
                lines -> assertThat(lines.stream().map(String::strip))
                        .anyMatch(line -> line.matches("(@least\\[)?\\d+]?:? +5"))
                        .anyMatch(line -> line.matches("(@most\\[)?\\d+]?:? +5")));
    }

    private static List<String> arithmetic(long generation) {
        return List.of(
                (7 + generation) * 2 + " " + (7 - (generation - 1)) + " " + (7 * generation + generation),
                7 / (generation + 1) + " " + -7 % (generation + 2),
                (1L << 40) + " " + (-8L >> generation),
                (7 & generation) + " " + (7 | ~generation) + " " + ((7 ^ generation) & 1),
                Long.toString(Long.MIN_VALUE),
                Long.toString(65536L * 65536));
    }

    private static List<List<String>> blocks(List<String> lines, int length) {
        List<List<String>> blocks = new ArrayList<>();
        for (int i = 0; i + length <= lines.size(); i++) {
            blocks.add(lines.subList(i, i + length));
        }
        return blocks;
    }

    /** Known functions among all that the interpreter calls. */
    private void calls() {
        checks.put("sorted-by-key", everyCall("%s\\W+%d\\W+%d$"));
        checks.put("several-keys", everyCall("%s\\W+%d\\W+%d$"));
        checks.put(
                "local-variables",
                lines -> Known.calls().forEach((function, calls) -> {
                    String line = function + " " + (Known.line(function) + 1);
                    assertThat(Collections.frequency(lines, line)).as(line).isEqualTo(calls.intValue());
                }));
        checks.put("script-parameters", times(Known.number("STARTS"), "start:" + Known.line("start")));
        checks.put(
                "side-by-side",
                lines -> Known.calls()
                        .forEach((function, calls) -> assertThat(lines)
                                .contains(function + ": " + calls + " calls, " + calls * Known.line(function)
                                        + " lines")));
    }

    /** Each function's name, line and number of calls stand in a line. */
    private static Consumer<List<String>> everyCall(String pattern) {
        return lines -> Known.calls().forEach((function, calls) -> {
            String wanted = "(^|.*\\W)" + String.format(pattern, function, Known.line(function), calls);
            assertThat(lines).anyMatch(line -> line.matches(wanted));
        });
    }

    private static Consumer<List<String>> exactly(List<String> wanted) {
        return lines -> assertThat(printed(lines)).containsExactlyElementsOf(wanted);
    }

    private static Consumer<List<String>> with(String line) {
        return lines -> assertThat(lines).contains(line);
    }

    private static Consumer<List<String>> times(int number, String line) {
        return lines -> assertThat(Collections.frequency(lines, line)).isEqualTo(number);
    }

    /** What the script prints, and not the tracer by itself. */
    private static Stream<String> printed(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("Attach"));
    }
}
