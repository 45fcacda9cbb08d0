package dev.sonde.inspect;

import dev.sonde.elf.Argument;
import dev.sonde.elf.ElfFile;
import dev.sonde.elf.MarkerSite;
import dev.sonde.elf.Operand;
import dev.sonde.provider.Catalogue;
import dev.sonde.provider.Marker;
import dev.sonde.provider.MarkerFacts;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import dev.sonde.provider.Provider;
import dev.sonde.provider.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins the sites of one file into markers, with what the catalogue knows. */
final class MarkerTable {

    private record Key(String provider, String marker) {}

    private final Map<String, Version> versions;
    private final List<InspectedMarker> markers = new ArrayList<>();
    private final List<MarkerSite> unusable = new ArrayList<>();

    MarkerTable(Map<String, Version> versions) {
        this.versions = versions;
    }

    List<InspectedMarker> markers() {
        return markers;
    }

    List<MarkerSite> unusable() {
        return unusable;
    }

    void addAll(ElfFile file) {
        Map<Key, List<MarkerSite>> sites = new LinkedHashMap<>();
        for (MarkerSite site : file.sites()) {
            sites.computeIfAbsent(new Key(site.provider(), site.marker()), k -> new ArrayList<>())
                    .add(site);
        }
        sites.forEach((key, found) -> add(file, key, found));
    }

    private void add(ElfFile file, Key key, List<MarkerSite> sites) {
        if (!Provider.isUsableName(key.provider()) || !Provider.isUsableName(key.marker())) {
            unusable.addAll(sites);
            return;
        }
        Optional<Marker> known = Catalogue.provider(key.provider()).flatMap(p -> p.marker(key.marker()));
        Marker marker = new Marker(
                key.provider(),
                key.marker(),
                parameters(known.map(Marker::parameters).orElse(List.of()), sites, file.bits()),
                known.map(Marker::facts).orElse(MarkerFacts.NONE));
        Version version = versions.get(key.provider());
        markers.add(new InspectedMarker(
                file.path(),
                marker,
                sites,
                known.isPresent(),
                version == null ? Optional.empty() : marker.facts().behavior(version)));
    }

    private static List<Parameter> parameters(List<Parameter> known, List<MarkerSite> sites, int addressBits) {
        int count =
                sites.stream().mapToInt(site -> site.arguments().size()).min().orElse(0);
        // With another number of arguments it is another version, and the names may belong to others.
        boolean fits = known.size() == count;
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Parameter unnamed = new Parameter("arg" + i, type(sites, i, addressBits));
            parameters.add(fits ? joined(known.get(i), unnamed) : unnamed);
        }
        return parameters;
    }

    /** The catalogue says what a value means, the file how wide it is. */
    private static Parameter joined(Parameter known, Parameter found) {
        boolean bothInts = known.type() instanceof ParameterType.Int && found.type() instanceof ParameterType.Int;
        return bothInts ? new Parameter(known.name(), found.type(), known.meaning()) : known;
    }

    private static ParameterType type(List<MarkerSite> sites, int index, int addressBits) {
        Argument argument = sites.stream()
                .map(site -> site.arguments().get(index))
                .filter(a -> !(a.operand() instanceof Operand.Constant))
                .findFirst()
                .orElse(sites.get(0).arguments().get(index));
        int bits = argument.bytes() * 8;
        boolean known = bits == 8 || bits == 16 || bits == 32 || bits == 64;
        return known ? new ParameterType.Int(bits, argument.signed()) : new ParameterType.Int(addressBits, false);
    }
}
