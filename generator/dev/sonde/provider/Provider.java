package dev.sonde.provider;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A named set of markers that a program offers, such as {@code python} or {@code hotspot}.
 *
 * <pre>{@code
 * var python = new Provider("python", List.of(entry, leave));
 * python.marker("function__entry");   // the ELF spelling
 * python.marker("function-entry");    // and D's spelling find the same marker
 * }</pre>
 *
 * @param name the provider's name, a C identifier
 * @param markers the markers in the order of their source; their {@link Marker#provider()} is this provider's name
 * @param facts what the catalogue knows beyond that
 */
public record Provider(String name, List<Marker> markers, ProviderFacts facts) {

    /**
     * A provider of which nothing more is known.
     *
     * @param name the provider's name, a C identifier
     * @param markers the markers in the order of their source
     */
    public Provider(String name, List<Marker> markers) {
        this(name, markers, ProviderFacts.NONE);
    }

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if the name is no C identifier, a marker belongs to another provider, or two
     *     markers share a name
     */
    public Provider {
        Identifiers.require("provider", name);
        Objects.requireNonNull(facts, "facts");
        markers = List.copyOf(markers);
        Set<String> seen = new HashSet<>();
        for (Marker marker : markers) {
            if (!marker.provider().equals(name)) {
                throw new IllegalArgumentException(
                        "Marker " + marker.name() + " belongs to " + marker.provider() + ", not to " + name);
            }
            if (!seen.add(marker.name())) {
                throw new IllegalArgumentException("Provider " + name + " has two markers " + marker.name());
            }
        }
    }

    /**
     * Whether a tracer's language can spell the name of a provider or a marker, and a script can hold it safely.
     *
     * @param name a name, perhaps from a file that nobody vouches for
     * @return true if it is a C identifier of a sensible length
     */
    public static boolean isUsableName(String name) {
        return Identifiers.isIdentifier(name);
    }

    /**
     * Finds a marker by either spelling.
     *
     * @param name {@code function__entry} or {@code function-entry}
     * @return the marker, or empty when this provider has none of that name
     */
    public Optional<Marker> marker(String name) {
        String elfName = Marker.elfName(name);
        return markers.stream().filter(m -> m.name().equals(elfName)).findFirst();
    }
}
