package dev.sonde.inspect;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names that somebody may have meant. */
final class NearestNames {

    private static final int MOST = 3;

    private NearestNames() {}

    /** At most three names, the nearest first. */
    static List<String> of(String wanted, Collection<String> names) {
        int farthest = Math.max(2, wanted.length() / 3);
        return names.stream()
                .distinct()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= farthest)
                .filter(name -> distance(wanted, name) <= farthest)
                .sorted(Comparator.comparingInt((String name) -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** How many letters must be added, taken away or replaced. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
