package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.output.OutputFiles;
import dev.sonde.provider.Marker;
import dev.sonde.tapset.DTraceLibrary;
import dev.sonde.tapset.SystemTapTapset;
import dev.sonde.tapset.TapsetCheck;
import dev.sonde.tapset.TapsetFile;
import dev.sonde.tapset.TapsetPlan;
import dev.sonde.target.Tapset;
import dev.sonde.target.TapsetNames;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the files of tapsets, with all that is wrong or doubtful. */
public final class Tapsets {
    private Tapsets() {}

    /**
     * A tapset for SystemTap of each plan.
     *
     * @throws GenerationException with all that is wrong in any plan
     */
    public static List<TapsetFile> systemTap(List<TapsetPlan> plans) throws GenerationException {
        return files(plans, SystemTapTapset::of);
    }

    /**
     * A library of D of each plan.
     *
     * @throws GenerationException with all that is wrong in any plan
     */
    public static List<TapsetFile> dtrace(List<TapsetPlan> plans) throws GenerationException {
        return files(plans, DTraceLibrary::of);
    }

    /** The aliases that a stock tapset of this machine defines too. */
    public static List<Diagnostic> clashes(TapsetPlan plan) {
        List<String> aliases = plan.markers().stream()
                .map((Marker marker) -> TapsetNames.alias(marker, plan.prefix()))
                .toList();
        return TapsetFiles.clashes(plan.prefix(), aliases, TapsetFolder.STOCK);
    }

    /**
     * Adds the tapsets that scripts use to the files that are to be written.
     *
     * @param folder the folder of the scripts
     * @param below the folder of the tapsets, in that one
     * @throws GenerationException if a tapset can't be made, or a file of others is in its place
     */
    public static void addOf(
            List<GeneratedFile> scripts, TapsetPlaces places, Path folder, String below, OutputFiles writer)
            throws GenerationException {
        Map<String, TapsetPlan> plans = new TreeMap<>();
        for (GeneratedFile script : scripts) {
            for (String provider : Placement.providers(script.source().script())) {
                if (script.rendition().target(provider) instanceof Tapset tapset && !plans.containsKey(provider)) {
                    TapsetPlan plan = places.in(TapsetSources.of(provider).get(0));
                    plans.put(provider, tapset.prefix().isEmpty() ? plan : plan.withPrefix(tapset.prefix()));
                }
            }
        }
        TapsetFiles.add(systemTap(List.copyOf(plans.values())), folder, below, writer);
    }

    private static List<TapsetFile> files(List<TapsetPlan> plans, Function<TapsetPlan, TapsetFile> form)
            throws GenerationException {
        Set<Diagnostic> faults = new LinkedHashSet<>();
        plans.forEach(plan -> faults.addAll(TapsetCheck.faults(plan)));
        if (!faults.isEmpty()) {
            throw new GenerationException(List.copyOf(faults));
        }
        return plans.stream().map(form).toList();
    }
}
