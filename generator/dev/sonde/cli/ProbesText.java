package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
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
import java.util.Map;
import java.util.stream.Collectors;

/** Markers as a table for people: one for each provider of each file, with notes below it. */
final class ProbesText {
    private static final String SITES_DIFFER =
            "The sites differ in the width or sign of an argument; --json shows each site.";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    private ProbesText() {}

    /** The tables. */
    static String of(FoundMarkers found) {
        ProbesText text = new ProbesText();
        found.files().forEach(file -> file.byProvider().forEach((name, markers) -> text.add(file, name, markers)));
        found.definitions().forEach(text::add);
        return text.text.toString();
    }

    private void add(MarkedFile file, String provider, List<InspectedMarker> markers) {
        Version version = file.versions().get(provider);
        heading("Provider " + provider + (version == null ? "" : " " + version) + " in "
                + Diagnostic.visible(file.file().path().toString()));
        TextTable table = new TextTable().row("MARKER", "D NAME", "SITES", "SEMAPHORE", "FIRES", "PARAMETERS");
        for (InspectedMarker each : markers) {
            String differ = each.sitesDisagree() ? note(SITES_DIFFER) : "";
            table.row(
                    each.marker().name(),
                    each.marker().dtraceName(),
                    each.sites().size() + differ,
                    each.hasSemaphore() ? "yes" : "no",
                    fires(Firing.of(each)),
                    parameters(each.marker()));
        }
        end(table);
    }

    private void add(Provider provider) {
        heading("Provider " + provider.name() + " as it is defined");
        TextTable table = new TextTable().row("MARKER", "D NAME", "FIRES", "PARAMETERS");
        for (Marker each : provider.markers()) {
            table.row(each.name(), each.dtraceName(), fires(Firing.of(each)), parameters(each));
        }
        end(table);
    }

    private void heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n").append(heading).append('\n');
        notes.clear();
    }

    private void end(TextTable table) {
        table.appendTo(text);
        notes.forEach((note, number) ->
                text.append('[').append(number).append("] ").append(note).append('\n'));
    }

    private String fires(Firing firing) {
        return firing.word() + firing.reasons().stream().map(this::note).collect(Collectors.joining());
    }

    private String note(String sentence) {
        return " [" + notes.computeIfAbsent(Diagnostic.visible(sentence), s -> notes.size() + 1) + "]";
    }

    private static String parameters(Marker marker) {
        List<String> parameters = new ArrayList<>();
        for (Parameter each : marker.parameters()) {
            parameters.add(each.name() + ": " + Diagnostic.visible(type(each.type())));
        }
        return String.join(", ", parameters);
    }

    /** {@code int32}, {@code uint64}, {@code string}, {@code string(length)} or the C type of a pointer. */
    static String type(ParameterType type) {
        if (type instanceof ParameterType.Int integer) {
            return (integer.signed() ? "int" : "uint") + integer.bits();
        }
        if (type instanceof ParameterType.SizedString sized) {
            return "string(" + sized.lengthParameter() + ")";
        }
        return type instanceof ParameterType.Pointer pointer ? pointer.cType() : "string";
    }
}
