package dev.sonde.fidelity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.dsl.Script;
import dev.sonde.library.Library;
import dev.sonde.library.LibraryScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What scripts of the library must print of known.py, computed from the numbers in its text. */
final class Right {
    /** The second that scripts with a clock need after the work. */
    static final String WAIT = "1.3";

    static final String NO_WAIT = "0.1";

    private Right() {}

    /**
     * A script and what is right.
     *
     * @param name the script's name in the library
     * @param script the script, with its parameters set
     * @param check throws an AssertionError for lines that are wrong
     * @param computed whether the check says what is right; the numbers of samples nobody can compute
     */
    record Case(String name, Script script, Consumer<List<String>> check, boolean computed) {
        Case(String name, Script script, Consumer<List<String>> check) {
            this(name, script, check, true);
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(of("cpython/assert_usable", lines -> assertThat(lines).contains("probe: success")));
        cases.add(of("cpython/call_stack", Right::callStack));
        cases.add(of("cpython/gc", Right::collectionsBelowStart));
        cases.add(of("cpython/line", Right::linesOfCPythonsTest));
        cases.add(of("python/audit", Right::audit));
        cases.add(of("python/calldist", Right::distribution));
        cases.add(of("python/calls", Right::calls));
        cases.add(of("python/calltime", lines -> times(lines, true)));
        cases.add(of("python/cpudist", Right::distribution));
        cases.add(of("python/cputime", lines -> times(lines, false)));
        cases.add(below("python/flow", Right::flow));
        cases.add(below("python/flowinfo", Right::flowInfo));
        cases.add(below("python/flowtime", Right::flow));
        cases.add(of("python/gc", Right::collections));
        cases.add(of("python/imports", Right::imports));
        cases.add(new Case("python/lines", find("python/lines").script().with("only_file", Known.FILE), Right::lines));
        cases.add(new Case("python/profile", find("python/profile").script(), lines -> {}, false));
        cases.add(of("python/stat", Right::rates));
        cases.add(of("python/syscalls", Right::syscalls));
        return cases;
    }

    /** All scripts of the library for a provider, with what is right of some. */
    static List<Case> ofProvider(String provider, Map<String, Consumer<List<String>>> checks) {
        return Library.all().stream()
                .filter(script -> script.name().startsWith(provider + "/"))
                .map(script -> new Case(
                        script.name(),
                        script.script(),
                        checks.getOrDefault(script.name(), lines -> {}),
                        checks.containsKey(script.name())))
                .toList();
    }

    private static Case of(String name, Consumer<List<String>> check) {
        return new Case(name, find(name).script(), check);
    }

    private static Case below(String name, Consumer<List<String>> check) {
        return new Case(name, find(name).script().with("below", "start"), check);
    }

    private static LibraryScript find(String name) {
        return Library.find(name).orElseThrow();
    }

    private static void callStack(List<String> lines) {
        List<String> steps = new ArrayList<>();
        for (Matcher row : rows(lines, "^\\d+\t *(function-\\w+): *known\\.py:(\\w+):\\d+$")) {
            steps.add(row.group(1) + " " + row.group(2));
        }
        assertThat(steps)
                .containsExactlyElementsOf(Known.flow().stream()
                        .map(step -> "function-" + (step.call() ? "entry " : "return ") + step.function())
                        .toList());
        List<Integer> blanks = new ArrayList<>();
        rows(lines, "^\\d+\t *function-\\w+:( *)known")
                .forEach(row -> blanks.add(row.group(1).length()));
        assertThat(blanks)
                .isEqualTo(Known.flow().stream().map(Known.Step::depth).toList());
    }

    private static void collectionsBelowStart(List<String> lines) {
        List<String> expected = new ArrayList<>();
        for (int start = 0; start < Known.number("STARTS"); start++) {
            expected.addAll(List.of("gc-start:1", "gc-done:0"));
        }
        assertThat(texts(lines, "^\\d+\t(gc-\\w+:\\d+)$")).isEqualTo(expected);
    }

    private static void linesOfCPythonsTest(List<String> lines) {
        String line = "line:known.py:test_line:" + Known.lineInLoop();
        assertThat(Collections.frequency(texts(lines, "^\\d+\t(line:\\S+)$"), line))
                .isEqualTo(Known.number("LINES"));
    }

    private static void audit(List<String> lines) {
        assertThat(rows(lines, " sonde\\.known$")).hasSize(Known.number("KNOWN"));
        assertThat(rows(lines, " sonde\\.over$")).hasSize(1);
    }

    private static void calls(List<String> lines) {
        assertThat(counted(rows(lines, "^known\\.py +(\\w+) +(\\d+)$"))).isEqualTo(Known.calls());
    }

    /** A call is never longer without what it calls, and where the clock is one, its caller has the time of what it calls. */
    private static void times(List<String> lines, boolean exact) {
        List<Matcher> rows = rows(lines, "^known\\.py +(\\w+) +(\\d+) +(\\d+) +(\\d+)$");
        Map<String, Long> calls = new TreeMap<>();
        Map<String, Long> own = new TreeMap<>();
        Map<String, Long> all = new TreeMap<>();
        for (Matcher row : rows) {
            own.put(row.group(1), Long.valueOf(row.group(2)));
            all.put(row.group(1), Long.valueOf(row.group(3)));
            calls.put(row.group(1), Long.valueOf(row.group(4)));
        }
        assertThat(calls).isEqualTo(Known.calls());
        own.forEach((function, time) -> assertThat(time).as(function).isLessThanOrEqualTo(all.get(function)));
        if (exact) {
            assertThat(own.get("leaf")).isEqualTo(all.get("leaf"));
            assertThat(all.get("branch"))
                    .isEqualTo(requireNonNull(own.get("branch")) + requireNonNull(all.get("leaf")));
        }
    }

    /** Each function has as many values in its two histograms as it has calls. */
    private static void distribution(List<String> lines) {
        Map<String, Long> values = new TreeMap<>();
        String function = "";
        for (String line : lines) {
            Matcher heading = Pattern.compile("known\\.py,? +(\\w+)\\W*$").matcher(line);
            Matcher bucket = Pattern.compile("^ *-?\\d+ +\\|@* +(\\d+) *$|^[\\[(][^|]* (\\d+) +\\|")
                    .matcher(line);
            if (heading.find()) {
                function = heading.group(1);
            } else if (bucket.find()) {
                String count = bucket.group(1) == null ? bucket.group(2) : bucket.group(1);
                values.merge(function, Long.valueOf(count), Long::sum);
            } else if (line.matches("[^\\s|~].*") && !line.startsWith("value ")) {
                // The heading of a function of another file; a program's text has some whose file is <string>.
                function = "of another file";
            }
        }
        values.keySet().retainAll(Known.calls().keySet());
        Map<String, Long> twice = Known.calls();
        twice.replaceAll((name, calls) -> 2 * calls);
        assertThat(values).isEqualTo(twice);
    }

    private static void flow(List<String> lines) {
        List<String> steps = new ArrayList<>();
        for (Matcher row : rows(lines, "known\\.py {17}( *)(->|<-) (\\w+)$")) {
            steps.add(row.group(1) + row.group(2) + row.group(3));
        }
        assertThat(steps)
                .containsExactlyElementsOf(Known.flow().stream()
                        .map(step -> "  ".repeat(step.depth()) + (step.call() ? "->" : "<-") + step.function())
                        .toList());
    }

    private static void flowInfo(List<String> lines) {
        List<String> steps = new ArrayList<>();
        for (Matcher row : rows(lines, "known\\.py:(\\d+) +(call|return) ( *)(\\w+)$")) {
            String line = row.group(2).equals("call") ? " " + row.group(1) : "";
            // "return" fills its column, so one blank stands between it and the name, as after the padded "call".
            int blanks = row.group(3).length() - (row.group(2).equals("call") ? 2 : 0);
            steps.add(row.group(2) + " ".repeat(Math.max(0, blanks)) + row.group(4) + line);
        }
        assertThat(steps)
                .containsExactlyElementsOf(Known.flow().stream()
                        .map(step -> (step.call() ? "call" : "return")
                                + "  ".repeat(step.depth())
                                + step.function()
                                + (step.call() ? " " + step.line() : ""))
                        .toList());
    }

    private static void collections(List<String> lines) {
        String found = " +(2) +" + Known.number("GARBAGE") + "$";
        assertThat(rows(lines, "^ *\\d+ +\\d+" + found)).hasSize(Known.number("COLLECTIONS"));
    }

    private static void imports(List<String> lines) {
        List<String> names = texts(lines, "^ *\\d+ +\\d+ (sonde_\\w+)$");
        assertThat(names).doesNotHaveDuplicates().hasSize(Known.number("FOUND") + Known.number("MISSING"));
    }

    private static void lines(List<String> lines) {
        Map<Long, Long> runs = new TreeMap<>();
        rows(lines, "^known\\.py +test_line +(\\d+) +(\\d+)$")
                .forEach(row -> runs.put(Long.valueOf(row.group(1)), Long.valueOf(row.group(2))));
        assertThat(runs).containsEntry((long) Known.lineInLoop(), (long) Known.number("LINES"));
    }

    /** The interpreter's own calls and collections are among them, so the known ones are the least that there may be. */
    private static void rates(List<String> lines) {
        Map<String, Long> events = new TreeMap<>();
        rows(lines, "^(\\w+) +(\\d+)$")
                .forEach(row -> events.merge(row.group(1), Long.valueOf(row.group(2)), Long::sum));
        long calls = Known.calls().values().stream().mapToLong(each -> each).sum();
        assertThat(events.get("calls")).isGreaterThan(calls);
        assertThat(events.get("imports")).isGreaterThanOrEqualTo(Known.number("FOUND") + Known.number("MISSING"));
        assertThat(events.get("collections")).isGreaterThan(Known.number("COLLECTIONS") + Known.number("STARTS"));
    }

    private static void syscalls(List<String> lines) {
        assertThat(texts(lines, "^known\\.py open_here +openat +(\\d+)$"))
                .containsExactly(Integer.toString(Known.number("OPENS")));
    }

    private static Map<String, Long> counted(List<Matcher> rows) {
        Map<String, Long> counted = new TreeMap<>();
        rows.forEach(row -> counted.put(row.group(1), Long.valueOf(row.group(2))));
        return counted;
    }

    private static List<String> texts(List<String> lines, String pattern) {
        return rows(lines, pattern).stream().map(row -> row.group(1)).toList();
    }

    static List<Matcher> rows(List<String> lines, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return lines.stream().map(wanted::matcher).filter(Matcher::find).toList();
    }
}
