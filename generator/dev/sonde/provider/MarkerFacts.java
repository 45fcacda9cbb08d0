package dev.sonde.provider;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the catalogue knows of a marker beyond its parameters.
 *
 * @param meaning when it fires, in plain sentences; empty when nothing is known
 * @param since the first version of the program that declares it
 * @param until the last version of the program that declares it
 * @param switches what must be done so that it fires, one sentence each
 * @param behaviors in which versions it fires; empty when it fires wherever it is
 * @param often with what it fires thousands of times a second, as a noun; empty when it does not
 */
public record MarkerFacts(
        String meaning,
        Optional<Version> since,
        Optional<Version> until,
        List<String> switches,
        List<Behavior> behaviors,
        String often) {

    /** Nothing known. */
    public static final MarkerFacts NONE =
            new MarkerFacts("", Optional.empty(), Optional.empty(), List.of(), List.of(), "");

    /** Keeps the lists from being changed. */
    public MarkerFacts {
        Objects.requireNonNull(often, "often");
        switches = List.copyOf(switches);
        behaviors = List.copyOf(behaviors);
    }

    /**
     * Only that it fires often.
     *
     * @param often with what, as a noun: {@code each call of a function}
     */
    public static MarkerFacts often(String often) {
        return new MarkerFacts("", Optional.empty(), Optional.empty(), List.of(), List.of(), often);
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
