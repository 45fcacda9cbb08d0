package dev.sonde.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.Script;
import dev.sonde.golden.Goldens.Golden;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.lower.bpftrace.BpftraceVersion;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Without a version Sonde prints for the oldest bpftrace that can say the script, and refuses what none can. */
class OldestBpftraceTest {
    /** 0.17 takes another length of a sized string than all later ones: no text would be right for both. */
    private static final Set<String> FOR_0_17_ALONE = Set.of("fixed-addresses", "kept-lengths", "memory", "strings");

    @Test
    void theOldestThatCan() {
        Set<String> otherwise = new TreeSet<>();
        for (Golden golden : Goldens.all()) {
            Optional<BpftraceVersion> oldest = Stream.of(BpftraceVersion.values())
                    .filter(version -> canSay(golden.script(), Dialects.bpftrace(version.number())))
                    .findFirst();
            assertThat(canSay(golden.script(), Dialects.BPFTRACE))
                    .as(golden.feature())
                    .isEqualTo(oldest.isPresent());
            if (oldest.isPresent()
                    && !golden.script()
                            .as(Dialects.BPFTRACE)
                            .text()
                            .contains("Needs bpftrace " + oldest.get().number() + " or later.")) {
                otherwise.add(golden.feature());
            }
        }
        assertThat(otherwise).isEqualTo(FOR_0_17_ALONE);
    }

    @Test
    void aTextForOneVersionSaysSo() {
        Goldens.all().stream()
                .filter(golden -> FOR_0_17_ALONE.contains(golden.feature()))
                .forEach(golden -> {
                    String text = golden.script().as(Dialects.bpftrace("0.17")).text();
                    assertThat(text).contains("Needs bpftrace 0.17.").doesNotContain("or later");
                });
    }

    private static boolean canSay(Script script, Dialect dialect) {
        return !Diagnostic.anyError(script.as(dialect).diagnostics());
    }
}
