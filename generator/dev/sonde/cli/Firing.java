package dev.sonde.cli;

import dev.sonde.inspect.InspectedMarker;
import dev.sonde.provider.Behavior;
import dev.sonde.provider.Marker;
import dev.sonde.provider.MarkerFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a marker fires, in a word and with the reasons.
 *
 * @param word {@code yes}, {@code partly}, {@code no}, {@code switch} when something must be switched on, {@code depends}
 *     on the version, or {@code unknown}
 * @param reasons why, in sentences; empty when it just fires
 */
record Firing(String word, List<String> reasons) {
    private static final String NOT_IN_CATALOGUE = "The catalogue does not know the marker.";
    private static final String NOTHING_SAID = "The definition does not say.";
    private static final String VERSION_UNKNOWN = "It depends on the version, and the version is not known.";

    /** Of a marker in a file. */
    static Firing of(InspectedMarker marker) {
        MarkerFacts facts = marker.marker().facts();
        if (!marker.inCatalogue()) {
            return new Firing("unknown", List.of(NOT_IN_CATALOGUE));
        }
        if (marker.behavior().isPresent()) {
            Behavior behavior = marker.behavior().get();
            return switch (behavior.firing()) {
                case FIRES -> switched(facts);
                case MISSES -> new Firing("partly", reasons(behavior.reason(), facts));
                case SILENT -> new Firing("no", reasons(behavior.reason(), facts));
            };
        }
        return facts.behaviors().isEmpty() ? switched(facts) : new Firing("unknown", List.of(VERSION_UNKNOWN));
    }

    /** Of a marker that is only defined. */
    static Firing of(Marker marker) {
        if (marker.facts().equals(MarkerFacts.NONE)) {
            return new Firing("unknown", List.of(NOTHING_SAID));
        }
        List<String> reasons = new ArrayList<>();
        for (Behavior each : marker.facts().behaviors()) {
            switch (each.firing()) {
                case FIRES -> {}
                case MISSES -> reasons.add("In " + each.versions() + " not each time: " + each.reason());
                case SILENT -> reasons.add("In " + each.versions() + " never: " + each.reason());
            }
        }
        if (reasons.isEmpty()) {
            return switched(marker.facts());
        }
        reasons.addAll(marker.facts().switches());
        return new Firing("depends", reasons);
    }

    private static Firing switched(MarkerFacts facts) {
        return new Firing(facts.switches().isEmpty() ? "yes" : "switch", facts.switches());
    }

    private static List<String> reasons(String reason, MarkerFacts facts) {
        List<String> reasons = new ArrayList<>();
        if (!reason.isEmpty()) {
            reasons.add(reason);
        }
        reasons.addAll(facts.switches());
        return reasons;
    }
}
