package dev.sonde.provider;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A program's version, as far as it is numbers: {@code 3.11.2} is 3, 11 and 2.
 *
 * @param numbers the numbers, the most important first; at least one
 */
public record Version(List<Integer> numbers) implements Comparable<Version> {

    private static final int MOST_DIGITS = 9;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there is none, or one is negative
     */
    public Version {
        numbers = List.copyOf(numbers);
        if (numbers.isEmpty() || numbers.stream().anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException("Not a version: " + numbers);
        }
    }

    /**
     * Reads a version.
     *
     * @param text numbers between dots, {@code 3.11.2}
     * @return the version, or empty when the text is something else
     */
    public static Optional<Version> parse(String text) {
        String[] parts = text.split("\\.", -1);
        boolean numbersOnly = Arrays.stream(parts)
                .allMatch(part -> !part.isEmpty()
                        && part.length() <= MOST_DIGITS
                        && part.chars().allMatch(c -> c >= '0' && c <= '9'));
        return numbersOnly
                ? Optional.of(
                        new Version(Arrays.stream(parts).map(Integer::valueOf).toList()))
                : Optional.empty();
    }

    /**
     * Whether this version is the other one or a finer one of it: 3.11.2 is within 3.11.
     *
     * @param coarser the other version
     * @return true if all its numbers are this version's first numbers
     */
    public boolean isWithin(Version coarser) {
        int length = coarser.numbers.size();
        return numbers.size() >= length && numbers.subList(0, length).equals(coarser.numbers);
    }

    @Override
    public int compareTo(Version other) {
        return Arrays.compare(numbers.toArray(new Integer[0]), other.numbers.toArray(new Integer[0]));
    }

    @Override
    public String toString() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
