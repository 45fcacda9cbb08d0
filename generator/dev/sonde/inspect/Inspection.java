package dev.sonde.inspect;

import dev.sonde.elf.ElfFile;
import dev.sonde.elf.MarkerSite;
import dev.sonde.provider.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be traced in a program and the libraries that it needs.
 *
 * @param subject the program or library that was asked for
 * @param libraries the libraries that were looked at besides
 * @param markers the markers of all of them, by file and then in the order of the file
 * @param unusable sites whose names no tracer's language can spell
 * @param missing names of libraries that are needed but were not found
 * @param versions the version of the program behind a provider, by the provider's name, where it is known
 */
public record Inspection(
        ElfFile subject,
        List<ElfFile> libraries,
        List<InspectedMarker> markers,
        List<MarkerSite> unusable,
        List<String> missing,
        Map<String, Version> versions) {

    /** Keeps the collections from being changed. */
    public Inspection {
        libraries = List.copyOf(libraries);
        markers = List.copyOf(markers);
        unusable = List.copyOf(unusable);
        missing = List.copyOf(missing);
        versions = Map.copyOf(versions);
    }

    /**
     * The markers of one provider.
     *
     * @param provider the provider's name
     * @return its markers in all files
     */
    public List<InspectedMarker> markers(String provider) {
        return markers.stream()
                .filter(found -> found.marker().provider().equals(provider))
                .toList();
    }

    /**
     * The file that has a provider's markers: the program itself, or the library of a shared build.
     *
     * @param provider the provider's name
     * @return the first file that has one of its markers
     */
    public Optional<Path> home(String provider) {
        return markers(provider).stream().map(InspectedMarker::file).findFirst();
    }
}
