package dev.sonde.check;

import static dev.sonde.dsl.Functions.function;
import static dev.sonde.dsl.Functions.kernelFunction;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.dsl.Disks;
import dev.sonde.dsl.ProbePoint;
import dev.sonde.dsl.Scheduler;
import dev.sonde.dsl.Syscalls;
import dev.sonde.dsl.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused of system calls, functions and kernel events before any dialect is asked. */
class SystemPointCheckTest {
    @Test
    void anArgumentOfAnotherCall() {
        var open = Syscalls.entry("openat");
        assertThat(faults(open.arg(0), Syscalls.entry("read"))).containsExactly(Rule.PARAMETER_OUTSIDE_PROBE);
        assertThat(faults(open.arg(0), Syscalls.exit("openat"))).containsExactly(Rule.PARAMETER_OUTSIDE_PROBE);
        assertThat(faults(open.arg(0), open)).isEmpty();
        assertThat(faults(open.arg(0), open.optional())).isEmpty();
    }

    @Test
    void anArgumentWhereTheProbeAlsoFiresWithoutIt() {
        var open = Syscalls.entry("openat");
        assertThat(faults(open.arg(0), open, begin())).containsExactly(Rule.MARKER_UNTYPED_POINT);
        assertThat(faults(open.arg(0), open, Syscalls.exit("openat"))).containsExactly(Rule.MARKER_UNTYPED_POINT);
        assertThat(faults(open.arg(0), open, kernelFunction("vfs_read").entry()))
                .containsExactly(Rule.MARKER_UNTYPED_POINT);
        assertThat(faults(open.arg(0), open, Syscalls.entry("read"))).isEmpty();
    }

    @Test
    void aFactOfAnotherEvent() {
        assertThat(faults(Scheduler.wakeup().wokenTid(), Scheduler.offCpu()))
                .containsExactly(Rule.PARAMETER_OUTSIDE_PROBE);
    }

    @Test
    void aDiskForOneProcess() {
        var start = Disks.start();
        assertThat(faults(start.bytes(), start)).containsExactly(Rule.SCOPE_WITHOUT_PROCESS);
        assertThat(script("s")
                        .everywhere()
                        .on(start)
                        .run(printf("%d\n", start.bytes()))
                        .build()
                        .warnings())
                .isEmpty();
    }

    @Test
    void anUnknownSystemCallIsWarnedOf() {
        assertThat(script("s")
                        .on(Syscalls.entry("open_at"))
                        .run(printf("\n"))
                        .build()
                        .warnings())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.SYSCALL_UNKNOWN);
    }

    @Test
    void namesAndPlacesThatNoTracerTakes() {
        assertThat(refused(() -> Syscalls.entry("open;at"))).isEqualTo(Rule.NAME_NOT_IDENTIFIER);
        assertThat(refused(() -> function("/bin/x", "main\" begin"))).isEqualTo(Rule.NAME_NOT_IDENTIFIER);
        assertThat(refused(() -> kernelFunction("vfs_read/"))).isEqualTo(Rule.NAME_NOT_IDENTIFIER);
        assertThat(refused(() -> function("python3", "main"))).isEqualTo(Rule.FUNCTION_FILE);
        assertThat(refused(() -> Syscalls.entry("read").arg(6))).isEqualTo(Rule.NUMBER_OUT_OF_RANGE);
        assertThat(refused(() -> Syscalls.entry("read").arg(-1))).isEqualTo(Rule.NUMBER_OUT_OF_RANGE);
    }

    private static List<Rule> faults(Value value, ProbePoint first, ProbePoint... more) {
        try {
            script("s").on(first, more).run(printf("%d\n", value)).build();
            return List.of();
        } catch (FaultyScriptException e) {
            return e.diagnostics().stream().map(Diagnostic::rule).distinct().toList();
        }
    }

    private static Rule refused(Runnable written) {
        FaultyScriptException refusal = catchThrowableOfType(FaultyScriptException.class, written::run);
        return refusal.diagnostics().get(0).rule();
    }
}
