package dev.sonde.cli;

import dev.sonde.Child;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Several runs of the program in one JVM of their own, since a JVM takes long to start. */
final class Runs {
    private static final String NEXT = "\u001c";
    private static final String UNIT = "\u001f";
    private static final String END = "\u001e";

    private Runs() {}

    /** The words that start a JVM that does these runs. */
    static List<String> command(List<List<?>> runs) {
        List<Object> words = new ArrayList<>();
        for (List<?> each : runs) {
            words.addAll(each);
            words.add(NEXT);
        }
        return Child.java(Runs.class.getName(), words.toArray());
    }

    /** What the runs gave. */
    static List<Run> of(Child.End end) {
        List<Run> runs = new ArrayList<>();
        for (String each : end.out().split(END, -1)) {
            String[] parts = each.split(UNIT, -1);
            if (parts.length == 3) {
                runs.add(new Run(Integer.parseInt(parts[0]), parts[1], parts[2]));
            }
        }
        if (runs.isEmpty()) {
            throw new AssertionError("no run came to its end: " + end);
        }
        return runs;
    }

    /** Does the runs. */
    public static void main(String[] words) {
        PrintStream out = System.out;
        List<Object> arguments = new ArrayList<>();
        for (String word : words) {
            if (word.equals(NEXT)) {
                Run run = Run.of(arguments.toArray());
                out.print(run.code() + UNIT + run.out() + UNIT + run.err() + END);
                arguments.clear();
            } else {
                arguments.add(word);
            }
        }
        out.flush();
    }
}
