package dev.sonde.fidelity;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What became of a script under a tracer.
 *
 * @param outcome how far it came
 * @param words why it came no farther: the tracer's or Sonde's words, or what is wrong with the output
 */
record Cell(Outcome outcome, String words) {
    /** The steps of a script's way, the last first. */
    enum Outcome {
        /** It ran, and printed what the program does. */
        RIGHT("right"),
        /** It ran without a complaint; what it must print can't be computed, or is not looked at. */
        RUNS("runs"),
        /** It compiles, and what it asks for is there. */
        COMPILES("compiles"),
        /** It ran and printed something else. */
        WRONG("differs"),
        /** The tracer did not run it. */
        NOT_RUN("does not run"),
        /** Sonde says why this tracer can't have it, and prints nothing. */
        REFUSED("refused");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** The one of several runs that came least far. */
    static Cell least(List<Cell> cells) {
        return Collections.max(cells, Comparator.comparing(Cell::outcome));
    }

    static Cell of(Outcome outcome) {
        return new Cell(outcome, "");
    }
}
