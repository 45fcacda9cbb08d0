package dev.sonde.cli;

import dev.sonde.elf.ElfFile;
import dev.sonde.elf.MarkerSite;
import dev.sonde.generate.FoundMarkers;
import dev.sonde.generate.FoundMarkers.MarkedFile;
import dev.sonde.inspect.InspectedMarker;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import dev.sonde.provider.Provider;
import dev.sonde.provider.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Markers as {@code --json} prints them; docs/json.md says what each field means. */
final class ProbesReport {
    private ProbesReport() {}

    /** Adds the markers to a report. */
    static Report add(Report report, FoundMarkers found) {
        return report.with(
                        "files", found.files().stream().map(ProbesReport::file).toList())
                .with(
                        "definitions",
                        found.definitions().stream().map(ProbesReport::provider).toList())
                .with(
                        "unusable",
                        found.unusable().stream().map(ProbesReport::unusable).toList())
                .with("missingLibraries", found.missing());
    }

    private static Map<String, Object> file(MarkedFile marked) {
        ElfFile file = marked.file();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.path().toString());
        fields.put("kind", lower(file.kind()));
        fields.put("architecture", lower(file.architecture()));
        fields.put("bits", file.bits());
        List<Object> providers = new ArrayList<>();
        marked.byProvider().forEach((name, markers) -> {
            Map<String, Object> provider = new LinkedHashMap<>();
            provider.put("name", name);
            Version version = marked.versions().get(name);
            if (version != null) {
                provider.put("version", version.toString());
            }
            provider.put("markers", markers.stream().map(ProbesReport::marker).toList());
            providers.add(provider);
        });
        fields.put("providers", providers);
        return fields;
    }

    private static Map<String, Object> provider(Provider provider) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", provider.name());
        fields.put("meaning", provider.facts().meaning());
        fields.put("switches", provider.facts().switches());
        fields.put("sources", provider.facts().sources());
        fields.put(
                "markers",
                provider.markers().stream()
                        .map(each -> marker(each, Firing.of(each)))
                        .toList());
        return fields;
    }

    private static Map<String, Object> marker(InspectedMarker found) {
        Map<String, Object> fields = marker(found.marker(), Firing.of(found));
        fields.put("inCatalogue", found.inCatalogue());
        fields.put("semaphore", found.hasSemaphore());
        fields.put("sitesDiffer", found.sitesDisagree());
        fields.put("sites", found.sites().stream().map(ProbesReport::site).toList());
        return fields;
    }

    private static Map<String, Object> marker(Marker marker, Firing firing) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", marker.name());
        fields.put("dName", marker.dtraceName());
        fields.put("meaning", marker.facts().meaning());
        fields.put("fires", firing.word());
        fields.put("reasons", firing.reasons());
        fields.put(
                "parameters",
                marker.parameters().stream().map(ProbesReport::parameter).toList());
        return fields;
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", parameter.name());
        ParameterType type = parameter.type();
        if (type instanceof ParameterType.Int integer) {
            fields.put("type", "int");
            fields.put("bits", integer.bits());
            fields.put("signed", integer.signed());
        } else if (type instanceof ParameterType.Pointer pointer) {
            fields.put("type", "pointer");
            fields.put("cType", pointer.cType());
        } else {
            fields.put("type", "string");
            if (type instanceof ParameterType.SizedString sized) {
                fields.put("length", sized.lengthParameter());
            }
        }
        fields.put("meaning", parameter.meaning());
        return fields;
    }

    private static Map<String, Object> site(MarkerSite site) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("location", hex(site.location()));
        fields.put("base", hex(site.recordedBase()));
        fields.put("semaphore", hex(site.semaphore()));
        fields.put("arguments", site.argumentText());
        return fields;
    }

    private static Map<String, Object> unusable(MarkerSite site) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("provider", site.provider());
        fields.put("name", site.marker());
        return fields;
    }

    /** An address can be larger than the numbers that readers of JSON hold exactly. */
    private static String hex(long address) {
        return "0x" + Long.toHexString(address);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
