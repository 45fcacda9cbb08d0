package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.all;
import static dev.sonde.dsl.Sonde.when;

import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements for some firings only. Each keeps a global variable of the name it is given.
 *
 * <p>Where a probe fires on several processors at the same instant, one too many may pass: D's and bpftrace's globals have no
 * locks.
 *
 * <pre>{@code
 * Script script = script("every_1000th")
 *         .on(Python.functionEntry()).run(everyNth(1000, "passed", printf("%s\n", Python.functionEntry().funcname())))
 *         .build();
 * // D: this->sonde_condition1 = passed >= 999; … passed = 0; printf("%s\n", copyinstr(arg1)); … passed++;
 * // SystemTap: if (passed >= 999)
 * }</pre>
 */
public final class Sampling {
    private Sampling() {}

    /** Does something the first time only. */
    public static Statement once(String name, Statement... statements) {
        IntVariable done = Variables.global(name);
        return when(done.isSet().not(), with(done.set(1), statements), List.of());
    }

    /** Does something the first n times. */
    public static Statement firstN(long n, String name, Statement... statements) {
        Faults.inRange("number of times", n, 1, Integer.MAX_VALUE);
        IntVariable seen = Variables.global(name);
        return when(seen.lessThan(n), with(seen.increment(), statements), List.of());
    }

    /** Does something the nth time, the 2nth time and so on. */
    public static Statement everyNth(long n, String name, Statement... statements) {
        Faults.inRange("number of times", n, 1, Integer.MAX_VALUE);
        IntVariable passed = Variables.global(name);
        return when(passed.atLeast(n - 1), with(passed.set(0), statements), List.of(passed.increment()));
    }

    private static List<Statement> with(Statement first, Statement... more) {
        List<Statement> all = new ArrayList<>(all("statements", more));
        all.add(0, first);
        return all;
    }
}
