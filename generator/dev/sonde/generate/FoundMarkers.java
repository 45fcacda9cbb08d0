package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.elf.ElfFile;
import dev.sonde.elf.MarkerSite;
import dev.sonde.inspect.InspectedMarker;
import dev.sonde.inspect.Inspection;
import dev.sonde.provider.Catalogue;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Provider;
import dev.sonde.provider.ProviderFacts;
import dev.sonde.provider.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The markers that a {@link MarkerSource} has.
 *
 * @param files the files that have markers, the one that was asked for first
 * @param definitions providers that no file was found for
 * @param unusable sites whose names no tracer's language can spell
 * @param missing names of libraries that are needed but were not found
 * @param remarks what was read otherwise than it is written
 */
public record FoundMarkers(
        List<MarkedFile> files,
        List<Provider> definitions,
        List<MarkerSite> unusable,
        List<String> missing,
        List<Diagnostic> remarks) {

    /**
     * A file with its markers.
     *
     * @param file the file
     * @param markers its markers in the order of the file, at least one
     * @param versions the version of the program behind a provider, by the provider's name, where it is known
     */
    public record MarkedFile(ElfFile file, List<InspectedMarker> markers, Map<String, Version> versions) {
        /** Copies the collections. */
        public MarkedFile {
            markers = List.copyOf(markers);
            versions = Map.copyOf(versions);
        }

        /** The markers by their provider's name, both in the order of the file. */
        public Map<String, List<InspectedMarker>> byProvider() {
            Map<String, List<InspectedMarker>> providers = new LinkedHashMap<>();
            markers.forEach(each -> providers
                    .computeIfAbsent(each.marker().provider(), name -> new ArrayList<>())
                    .add(each));
            return providers;
        }
    }

    /** Copies the lists. */
    public FoundMarkers {
        files = List.copyOf(files);
        definitions = List.copyOf(definitions);
        unusable = List.copyOf(unusable);
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
    }

    static FoundMarkers defined(List<Provider> definitions, List<Diagnostic> remarks) {
        return new FoundMarkers(List.of(), definitions, List.of(), List.of(), remarks);
    }

    /** The markers of files. */
    public static FoundMarkers inspected(List<Inspection> inspections) {
        List<MarkedFile> files = new ArrayList<>();
        List<MarkerSite> unusable = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Inspection each : inspections) {
            Stream.concat(Stream.of(each.subject()), each.libraries().stream()).forEach(file -> {
                List<InspectedMarker> own = each.markers().stream()
                        .filter(marker -> marker.file().equals(file.path()))
                        .toList();
                boolean known =
                        files.stream().anyMatch(other -> other.file().path().equals(file.path()));
                if (!own.isEmpty() && !known) {
                    files.add(new MarkedFile(file, own, each.versions()));
                }
            });
            unusable.addAll(each.unusable());
            missing.addAll(each.missing());
        }
        return new FoundMarkers(files, List.of(), unusable, missing, List.of());
    }

    /** The same with the markers of these providers only. */
    FoundMarkers of(List<String> providers) {
        List<MarkedFile> kept = new ArrayList<>();
        for (MarkedFile each : files) {
            List<InspectedMarker> markers = each.markers().stream()
                    .filter(marker -> providers.contains(marker.marker().provider()))
                    .toList();
            if (!markers.isEmpty()) {
                kept.add(new MarkedFile(each.file(), markers, each.versions()));
            }
        }
        return new FoundMarkers(kept, definitions, List.of(), List.of(), remarks);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return files.isEmpty() && definitions.isEmpty();
    }

    /** The same as providers; a marker that two files have is taken from the first. */
    public List<Provider> providers() {
        Map<String, Map<String, Marker>> found = new LinkedHashMap<>();
        for (MarkedFile file : files) {
            file.markers()
                    .forEach(each -> found.computeIfAbsent(each.marker().provider(), name -> new LinkedHashMap<>())
                            .putIfAbsent(each.marker().name(), each.marker()));
        }
        List<Provider> providers = new ArrayList<>(definitions);
        found.forEach((name, markers) -> providers.add(new Provider(name, List.copyOf(markers.values()), facts(name))));
        return providers;
    }

    private static ProviderFacts facts(String provider) {
        return Catalogue.provider(provider).map(Provider::facts).orElse(ProviderFacts.NONE);
    }
}
