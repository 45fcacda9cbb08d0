package dev.sonde.provider;

import java.util.List;
import java.util.Optional;

/**
 * What the catalogue knows of a marker beyond its parameters.
 *
 * @param meaning when it fires, in plain sentences; empty when nothing is known
 * @param since the first version of the program that declares it
 * @param until the last version of the program that declares it
 * @param switches what must be done so that it fires, one sentence each
 * @param behaviors in which versions it fires; empty when it fires wherever it is
 */
public record MarkerFacts(
        String meaning,
        Optional<Version> since,
        Optional<Version> until,
        List<String> switches,
        List<Behavior> behaviors) {

    /** Nothing known. */
    public static final MarkerFacts NONE =
            new MarkerFacts("", Optional.empty(), Optional.empty(), List.of(), List.of());

    /** Keeps the lists from being changed. */
    public MarkerFacts {
        switches = List.copyOf(switches);
        behaviors = List.copyOf(behaviors);
    }

    /**
     * What the marker does in one version.
     *
     * @param version the program's version
     * @return whether it fires there, or empty when the catalogue says nothing of that version
     */
    public Optional<Behavior> behavior(Version version) {
        return behaviors.stream().filter(b -> b.versions().contains(version)).findFirst();
    }
}
