package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.inspect.InspectedMarker;
import dev.sonde.inspect.Inspection;
import dev.sonde.inspect.Inspector;
import dev.sonde.model.Origin;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Version;
import dev.sonde.tapset.TapsetPlace;
import dev.sonde.tapset.TapsetPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The programs and libraries that a user names as a tapset's places, and what is known of those that are on this machine.
 *
 * @param binaries paths of programs
 * @param libraries paths of libraries, or sonames that each of the programs loads
 */
public record TapsetPlaces(List<String> binaries, List<String> libraries) {
    /** Keeps the lists from being changed. */
    public TapsetPlaces {
        binaries = List.copyOf(binaries);
        libraries = List.copyOf(libraries);
    }

    /**
     * A plan with these places, or as it is when there are none. A library given by its path stands for itself; a soname
     * goes with each program, and the programs then stand for nothing else.
     *
     * @throws GenerationException if two places are the same file
     */
    public TapsetPlan in(TapsetPlan plan) throws GenerationException {
        if (binaries.isEmpty() && libraries.isEmpty()) {
            return plan;
        }
        List<TapsetPlace> places = new ArrayList<>();
        boolean soname = libraries.stream().anyMatch(TapsetPlaces::isSoname);
        for (String binary : binaries) {
            if (!soname) {
                places.add(TapsetPlace.file(binary));
            }
            for (String library : libraries) {
                if (isSoname(library)) {
                    places.add(new TapsetPlace(binary, library));
                }
            }
        }
        for (String library : libraries) {
            if (!isSoname(library) || binaries.isEmpty()) {
                places.add(TapsetPlace.file(library));
            }
        }
        requireDifferent(places);
        return plan.at(places).withSureArguments(sureArguments(plan, places));
    }

    /** The markers of the plan that a program of this machine lacks, a warning for each program that the user named. */
    public List<Diagnostic> absent(TapsetPlan plan) {
        List<Diagnostic> warnings = new ArrayList<>();
        if (binaries.isEmpty() && libraries.isEmpty()) {
            return warnings;
        }
        for (TapsetPlace place : plan.places()) {
            Optional<Inspection> inspection = inspection(place);
            if (inspection.isEmpty()) {
                continue;
            }
            Set<String> there = new HashSet<>();
            own(inspection.get(), plan)
                    .forEach(found -> there.add(found.marker().name()));
            List<String> absent = plan.markers().stream()
                    .map(Marker::name)
                    .filter(name -> !there.contains(name))
                    .toList();
            if (!absent.isEmpty()) {
                warnings.add(absent(place, absent));
            }
        }
        return warnings;
    }

    /** The version of the program at one of the places, where it can be found out. */
    public static Optional<Version> version(TapsetPlan plan) {
        return plan.places().stream()
                .flatMap(place -> inspection(place).stream())
                .flatMap(found ->
                        Optional.ofNullable(found.versions().get(plan.provider().name())).stream())
                .findFirst();
    }

    private static boolean isSoname(String library) {
        return library.indexOf('/') < 0;
    }

    private static Diagnostic absent(TapsetPlace place, List<String> absent) {
        int shown = Math.min(5, absent.size());
        String more = absent.size() > shown ? " and " + (absent.size() - shown) + " more" : "";
        return new Diagnostic(
                Rule.TAPSET_ABSENT,
                Diagnostic.quote(place.file()) + " has no " + String.join(", ", absent.subList(0, shown)) + more + ".",
                Origin.UNKNOWN,
                "Their aliases can't be used there; give the program itself as the source, and only its own get one.");
    }

    private static Map<String, Integer> sureArguments(TapsetPlan plan, List<TapsetPlace> places) {
        Map<String, Integer> sure = new HashMap<>(plan.sureArguments());
        for (TapsetPlace place : places) {
            inspection(place)
                    .ifPresent(inspection -> own(inspection, plan)
                            .forEach(found -> sure.merge(found.marker().name(), found.leastArguments(), Math::min)));
        }
        return sure;
    }

    private static List<InspectedMarker> own(Inspection inspection, TapsetPlan plan) {
        return inspection.markers(plan.provider().name()).stream()
                .filter(found -> found.file().equals(inspection.subject().path()))
                .toList();
    }

    /** What is at a place, when it names one file of this machine that can be read. */
    private static Optional<Inspection> inspection(TapsetPlace place) {
        Path file = Path.of(place.file());
        if (place.library() != null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Inspector.inspect(file));
        } catch (IOException e) {
            // A tapset may be made on one machine for another; what can't be looked at here is simply not known.
            return Optional.empty();
        }
    }

    private static void requireDifferent(List<TapsetPlace> places) throws GenerationException {
        Map<TapsetPlace, TapsetPlace> seen = new HashMap<>();
        for (TapsetPlace place : places) {
            TapsetPlace other = seen.put(new TapsetPlace(real(place.file()), place.library()), place);
            if (other != null) {
                throw new GenerationException(
                        Rule.TAPSET_PLACES,
                        Diagnostic.quote(place.file()) + " and " + Diagnostic.quote(other.file())
                                + " are one file, and every probe would run twice.",
                        "Give one of them.");
            }
        }
    }

    private static String real(String path) {
        try {
            return Path.of(path).toRealPath().toString();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return path;
        }
    }
}
