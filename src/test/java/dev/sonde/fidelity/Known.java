package dev.sonde.fidelity;

import dev.sonde.Lab;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code workload/known.py} does, by the numbers in its text: what a right script must print is computed from it. */
public final class Known {
    public static final String FILE = "known.py";
    private static final String TEXT = text();

    private Known() {}

    /** A call or a return: how deep it is below start, of which function, and on which line that begins. */
    public record Step(int depth, boolean call, String function, int line) {}

    /** The value of a name in capital letters. */
    public static int number(String name) {
        return Integer.parseInt(first("^" + name + " = (\\d+)$").group(1));
    }

    /** The line on which a function begins. */
    public static int line(String function) {
        return lineOf("^def " + function + "\\(");
    }

    /** The line of the loop that runs {@code LINES} times. */
    static int lineInLoop() {
        return lineOf("# this line$");
    }

    /** All calls and returns of the functions of known.py and of sized.py, in their order. */
    public static List<Step> everything() {
        List<Step> steps = new ArrayList<>(flow());
        times(steps, "MANY", "many");
        for (int n = 1; n <= number("SIZED"); n++) {
            for (int i = 0; i < n; i++) {
                steps.add(new Step(0, true, "sized" + n, n));
                steps.add(new Step(0, false, "sized" + n, n));
            }
        }
        times(steps, "COLLECTIONS", "make_garbage");
        call(steps, 0, "test_line", () -> {});
        times(steps, "OPENS", "open_here");
        return steps;
    }

    private static void times(List<Step> steps, String number, String function) {
        for (int i = 0; i < number(number); i++) {
            call(steps, 0, function, () -> {});
        }
    }

    /** How often each function of the file is called. */
    public static Map<String, Long> calls() {
        long branches = (long) number("STARTS") * number("BRANCHES");
        Map<String, Long> calls = new TreeMap<>();
        calls.put("start", (long) number("STARTS"));
        calls.put("branch", branches);
        calls.put("leaf", branches * number("LEAVES"));
        calls.put("descend", (long) number("STARTS") * number("DEPTH"));
        calls.put("many", (long) number("MANY"));
        calls.put("make_garbage", (long) number("COLLECTIONS"));
        calls.put("test_line", 1L);
        calls.put("open_here", (long) number("OPENS"));
        return calls;
    }

    /** All calls and returns below and with {@code start}, in their order. */
    public static List<Step> flow() {
        List<Step> steps = new ArrayList<>();
        for (int start = 0; start < number("STARTS"); start++) {
            call(steps, 0, "start", () -> {
                for (int branch = 0; branch < number("BRANCHES"); branch++) {
                    call(steps, 1, "branch", () -> {
                        for (int leaf = 0; leaf < number("LEAVES"); leaf++) {
                            call(steps, 2, "leaf", () -> {});
                        }
                    });
                }
                descend(steps, 1);
            });
        }
        return steps;
    }

    /** The numbers of the lines of sized.py, as often as the function on each is called, each put into its bucket. */
    static Map<Long, Long> sized(LongUnaryOperator bucket) {
        Map<Long, Long> buckets = new TreeMap<>();
        for (long line = 1; line <= number("SIZED"); line++) {
            buckets.merge(bucket.applyAsLong(line), line, Long::sum);
        }
        return buckets;
    }

    private static void descend(List<Step> steps, int depth) {
        if (depth <= number("DEPTH")) {
            call(steps, depth, "descend", () -> descend(steps, depth + 1));
        }
    }

    private static void call(List<Step> steps, int depth, String function, Runnable body) {
        steps.add(new Step(depth, true, function, line(function)));
        body.run();
        steps.add(new Step(depth, false, function, line(function)));
    }

    private static int lineOf(String pattern) {
        return (int) TEXT.substring(0, first(pattern).start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private static Matcher first(String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.MULTILINE).matcher(TEXT);
        if (!found.find()) {
            throw new IllegalArgumentException(FILE + " has no " + pattern);
        }
        return found;
    }

    private static String text() {
        try {
            return Files.readString(Path.of(Lab.workload(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
