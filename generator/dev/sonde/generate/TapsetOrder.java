package dev.sonde.generate;

import dev.sonde.provider.Version;
import dev.sonde.tapset.TapsetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which tapsets a user wants, and how.
 *
 * @param sources providers of the catalogue, provider definitions, programs or libraries
 * @param places where the markers are
 * @param first whether of several places the first that has a marker is taken
 * @param prefix the first words of the aliases, or null for the usual ones
 * @param version what stands behind the files' names, empty for the program's own version, or null for nothing
 * @param license the files' license, as SPDX names it
 */
public record TapsetOrder(
        List<String> sources,
        TapsetPlaces places,
        boolean first,
        @Nullable String prefix,
        @Nullable String version,
        String license) {
    /** Copies the sources. */
    public TapsetOrder {
        sources = List.copyOf(sources);
    }

    /**
     * The plans of the tapsets, in the order of the sources.
     *
     * @throws GenerationException when a source or a place is not usable
     * @throws IllegalArgumentException when the order contradicts itself
     */
    public List<TapsetPlan> plans() throws GenerationException {
        List<TapsetPlan> plans = new ArrayList<>();
        for (String source : sources) {
            plans.addAll(TapsetSources.of(source));
        }
        if (prefix != null && plans.size() > 1) {
            throw new IllegalArgumentException("A prefix is for one provider, and there are " + plans.size() + ".");
        }
        List<TapsetPlan> changed = new ArrayList<>();
        for (TapsetPlan each : plans) {
            TapsetPlan plan = places.in(each).withLicense(license);
            plan = prefix == null ? plan : plan.withPrefix(prefix);
            plan = first ? plan.takingFirst() : plan;
            changed.add(version == null ? plan : plan.withVersion(version(plan, version)));
        }
        return changed;
    }

    private static String version(TapsetPlan plan, String given) {
        if (!given.isEmpty()) {
            return given;
        }
        Optional<Version> found = TapsetPlaces.version(plan);
        return found.map(Version::toString)
                .orElseThrow(() -> new IllegalArgumentException("The program's version can't be found out: give one."));
    }
}
