package dev.sonde.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The small numbers that decide what a random script has. A list of them can be cut and tried again; 0 is the plainest. */
final class Choices {
    private final @Nullable Random random;
    private final List<Integer> given;
    private final List<Integer> made = new ArrayList<>();

    private Choices(@Nullable Random random, List<Integer> given) {
        this.random = random;
        this.given = given;
    }

    /** Any choices; the same seed gives the same. */
    static Choices of(long seed) {
        return new Choices(new Random(seed), List.of());
    }

    /** Choices that were made before, and the plainest behind their end. */
    static Choices again(List<Integer> given) {
        return new Choices(null, given);
    }

    /** What was chosen so far. */
    List<Integer> made() {
        return Collections.unmodifiableList(made);
    }

    /** A number from 0, below the bound. */
    int below(int bound) {
        int choice;
        if (random != null) {
            choice = random.nextInt(bound);
        } else {
            choice = made.size() < given.size() ? given.get(made.size()) % bound : 0;
        }
        made.add(choice);
        return choice;
    }

    /** Once in so many times. */
    boolean once(int times) {
        return below(times) == times - 1;
    }

    <T> T from(List<T> values) {
        return values.get(below(values.size()));
    }
}
