package dev.sonde.provider;

import java.util.Optional;

/**
 * A range of versions, both ends included: {@code 3.6-3.10} holds 3.10.13 too.
 *
 * @param first the first version
 * @param last the last version, or empty when no end is known
 */
public record VersionRange(Version first, Optional<Version> last) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last version comes before the first
     */
    public VersionRange {
        if (last.isPresent() && last.get().compareTo(first) < 0) {
            throw new IllegalArgumentException("A range of versions runs backwards: " + first + "-" + last.get());
        }
    }

    /**
     * Reads a range.
     *
     * @param text {@code 3.6-3.10}, a single version {@code 3.15}, or {@code 3.15-} without an end
     * @return the range, or empty when the text is something else
     */
    public static Optional<VersionRange> parse(String text) {
        int dash = text.indexOf('-');
        Optional<Version> first = Version.parse(dash < 0 ? text : text.substring(0, dash));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (dash == text.length() - 1) {
            return Optional.of(new VersionRange(first.get(), Optional.empty()));
        }
        Optional<Version> last = dash < 0 ? first : Version.parse(text.substring(dash + 1));
        return last.filter(v -> v.compareTo(first.get()) >= 0).map(v -> new VersionRange(first.get(), Optional.of(v)));
    }

    /**
     * Whether a version is in the range.
     *
     * @param version the version
     * @return true if it is
     */
    public boolean contains(Version version) {
        boolean afterFirst = version.compareTo(first) >= 0;
        boolean beforeLast = last.isEmpty() || version.compareTo(last.get()) <= 0 || version.isWithin(last.get());
        return afterFirst && beforeLast;
    }

    @Override
    public String toString() {
        if (last.isEmpty()) {
            return first + "-";
        }
        return last.get().equals(first) ? first.toString() : first + "-" + last.get();
    }
}
