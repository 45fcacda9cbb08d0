package dev.sonde.provider;

import java.util.List;

/**
 * What the catalogue knows of a provider beyond its markers.
 *
 * @param meaning what the program is, in plain sentences; empty when nothing is known
 * @param switches what must be done so that its markers are there and fire, one sentence each
 * @param places where its markers usually are
 * @param sources where all of this is from
 */
public record ProviderFacts(String meaning, List<String> switches, List<Place> places, List<String> sources) {

    /** Nothing known. */
    public static final ProviderFacts NONE = new ProviderFacts("", List.of(), List.of(), List.of());

    /** Keeps the lists from being changed. */
    public ProviderFacts {
        switches = List.copyOf(switches);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
    }
}
