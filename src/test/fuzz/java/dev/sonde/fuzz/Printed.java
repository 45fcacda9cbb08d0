package dev.sonde.fuzz;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.BindingsGenerator;
import dev.sonde.generate.GenerationException;
import dev.sonde.provider.Provider;
import dev.sonde.tapset.DTraceLibrary;
import dev.sonde.tapset.SystemTapTapset;
import dev.sonde.tapset.TapsetCheck;
import dev.sonde.tapset.TapsetPlace;
import dev.sonde.tapset.TapsetPlan;
import java.util.Arrays;
import java.util.List;

/** All that is made of providers of which nobody vouches: each text is one that its language's reader can cut. */
final class Printed {
    private static final int LONGEST_MESSAGE = 2000;

    private Printed() {}

    /** The compiler's parser is slow beside all else, so only every 16th input gets there. */
    static void of(List<Provider> providers, byte[] input) {
        for (Provider provider : providers) {
            TapsetPlan plan = TapsetPlan.of(provider).at(List.of(TapsetPlace.file("/usr/bin/own")));
            if (TapsetCheck.faults(plan).isEmpty()) {
                Form.TAPSET.read(List.of(SystemTapTapset.of(plan).text()));
                Form.D_LIBRARY.read(List.of(DTraceLibrary.of(plan).text()));
            }
            String classes = BindingsGenerator.generate(provider, "a.b").text();
            if (Arrays.hashCode(input) % 16 == 0) {
                Form.JAVA.read(List.of(classes));
            }
        }
    }

    static void check(GenerationException refused) {
        for (Diagnostic each : refused.diagnostics()) {
            if (each.toString().length() > LONGEST_MESSAGE
                    || !each.toString().codePoints().allMatch(Diagnostic::isVisible)) {
                throw new AssertionError(each.toString());
            }
        }
    }
}
