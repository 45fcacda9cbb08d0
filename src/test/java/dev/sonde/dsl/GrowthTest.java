package dev.sonde.dsl;

import static dev.sonde.dsl.Sonde.printf;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.sonde.bindings.Python;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a probe takes of memory does not grow with their number; time is measured by the benchmark of this name. */
class GrowthTest {
    private static final int FEW = 500;
    private static final int MANY = 5_000;
    private static final double MOST = 1.3;

    @Test
    void buildingTakesTheSameForEachProbe() {
        assertFlat(GrowthTest::script);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void printingTakesTheSameForEachProbe(Dialect dialect) {
        Script few = script(FEW);
        Script many = script(MANY);
        assertFlat(probes -> (probes == FEW ? few : many).as(dialect).text());
    }

    static Iterable<Dialect> dialects() {
        return Dialects.all();
    }

    private static Script script(int probes) {
        var entry = Python.functionEntry();
        var script = Sonde.script("grown");
        for (int i = 0; i < probes; i++) {
            script = script.on(entry).when(entry.lineno().is(i)).run(printf("%d %s\n", i, entry.funcname()));
        }
        return script.build();
    }

    private static void assertFlat(IntFunction<Object> work) {
        assertThat(work.apply(FEW)).isNotNull();
        double few = bytes(work, FEW);
        double many = bytes(work, MANY);
        assertThat(many / MANY).isLessThan(MOST * few / FEW);
    }

    private static double bytes(IntFunction<Object> work, int probes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Object result = work.apply(probes);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(result).isNotNull();
        return after - before;
    }
}
