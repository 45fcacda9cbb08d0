package dev.sonde.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing list of choices shorter and plainer for as long as it fails. */
final class Shrinking {
    private final Predicate<List<Integer>> fails;
    private int tries;

    private Shrinking(int tries, Predicate<List<Integer>> fails) {
        this.tries = tries;
        this.fails = fails;
    }

    /** The plainest that was found within so many tries. */
    static List<Integer> of(List<Integer> failing, int tries, Predicate<List<Integer>> fails) {
        return new Shrinking(tries, fails).shrink(failing);
    }

    private List<Integer> shrink(List<Integer> failing) {
        List<Integer> best = failing;
        for (int part = Math.max(1, best.size() / 2); part > 0 && tries > 0; part /= 2) {
            best = without(best, part);
        }
        return plainer(best);
    }

    private List<Integer> without(List<Integer> failing, int part) {
        List<Integer> best = failing;
        for (int at = best.size() - part; at >= 0 && tries > 0; at -= part) {
            List<Integer> shorter = new ArrayList<>(best.subList(0, at));
            shorter.addAll(best.subList(Math.min(at + part, best.size()), best.size()));
            best = better(shorter, best);
        }
        return best;
    }

    private List<Integer> plainer(List<Integer> failing) {
        List<Integer> best = failing;
        for (int at = 0; at < best.size() && tries > 0; at++) {
            if (best.get(at) != 0) {
                List<Integer> plain = new ArrayList<>(best);
                plain.set(at, 0);
                best = better(plain, best);
            }
        }
        return best;
    }

    private List<Integer> better(List<Integer> tried, List<Integer> best) {
        tries--;
        return fails.test(tried) ? tried : best;
    }
}
