package dev.sonde.inspect;

import dev.sonde.elf.MarkerSite;
import dev.sonde.provider.Behavior;
import dev.sonde.provider.Marker;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A marker that a file really has, joined with what the catalogue knows of it.
 *
 * @param file the file that holds it
 * @param marker its names and parameters; widths and signs are the file's, names and meanings the catalogue's
 * @param sites where it is in the file, at least one
 * @param inCatalogue whether the catalogue knows it
 * @param behavior whether it fires in this version, where the catalogue and the version are known
 */
public record InspectedMarker(
        Path file, Marker marker, List<MarkerSite> sites, boolean inCatalogue, Optional<Behavior> behavior) {

    /** Keeps the list from being changed. */
    public InspectedMarker {
        sites = List.copyOf(sites);
    }

    /**
     * Whether the program computes the arguments only while a tracer holds the semaphore up.
     *
     * @return true if a site has a semaphore
     */
    public boolean hasSemaphore() {
        return sites.stream().anyMatch(MarkerSite::hasSemaphore);
    }

    /**
     * How many arguments every site has.
     *
     * @return the number at the site with the fewest
     */
    public int leastArguments() {
        return sites.stream().mapToInt(site -> site.arguments().size()).min().orElse(0);
    }

    /**
     * How many arguments some site has.
     *
     * @return the number at the site with the most
     */
    public int mostArguments() {
        return sites.stream().mapToInt(site -> site.arguments().size()).max().orElse(0);
    }

    /**
     * Whether the sites hand over values of different width or sign.
     *
     * @return true if a tracer reads the same parameter differently from site to site
     */
    public boolean sitesDisagree() {
        return sites.stream().map(InspectedMarker::shapes).distinct().count() > 1;
    }

    private static List<Shape> shapes(MarkerSite site) {
        return site.arguments().stream()
                .map(a -> new Shape(a.bytes(), a.signed(), a.floating()))
                .toList();
    }

    private record Shape(int bytes, boolean signed, boolean floating) {}
}
