package dev.sonde.inspect;

import dev.sonde.elf.ElfFile;
import dev.sonde.inspect.TargetFinding.Kind;
import dev.sonde.provider.Behavior;
import dev.sonde.provider.Behavior.Firing;
import dev.sonde.provider.Catalogue;
import dev.sonde.provider.Marker;
import dev.sonde.provider.MarkerFacts;
import dev.sonde.provider.Provider;
import dev.sonde.provider.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks the markers that a script uses against the program that it is made for.
 *
 * <pre>{@code
 * Inspection python = Inspector.inspect(Path.of("/usr/bin/python3.11"));
 * List<TargetFinding> findings = TargetCheck.check(python, python.subject().path(), used);
 * }</pre>
 */
public final class TargetCheck {

    private final Inspection inspection;
    private final Path target;
    private final List<TargetFinding> findings = new ArrayList<>();

    private TargetCheck(Inspection inspection, Path target) {
        this.inspection = inspection;
        this.target = target;
    }

    /**
     * Finds what does not fit.
     *
     * @param inspection the program with its libraries
     * @param target the file that the script names: the program, or one of its libraries
     * @param used the markers that the script uses
     * @return the findings in the order of the markers; empty when all fits
     */
    public static List<TargetFinding> check(Inspection inspection, Path target, Collection<UsedMarker> used) {
        TargetCheck check = new TargetCheck(inspection, target);
        used.forEach(check::check);
        return List.copyOf(check.findings);
    }

    private void check(UsedMarker used) {
        Marker marker = used.marker();
        Optional<Behavior> behavior = behavior(marker);
        if (behavior.isPresent() && behavior.get().firing() == Firing.SILENT) {
            add(
                    Kind.MARKER_SILENT,
                    marker,
                    String.format(
                            Locale.ROOT,
                            "%s does not fire in %s %s. %s",
                            spelled(marker),
                            marker.provider(),
                            version(marker),
                            behavior.get().reason()),
                    "Use another marker, or a version where it fires" + firingVersions(marker) + ".");
            return;
        }
        List<InspectedMarker> all = inspection.markers(marker.provider());
        Optional<InspectedMarker> here = all.stream()
                .filter(m -> m.file().equals(target) && m.marker().name().equals(marker.name()))
                .findFirst();
        if (here.isEmpty()) {
            absent(marker, all);
            return;
        }
        behavior.filter(b -> b.firing() == Firing.MISSES).ifPresent(b -> misses(marker, b));
        findings.addAll(new ArgumentCheck(used, here.get()).findings());
    }

    /** The catalogue knows more than the script's own marker, which may come from a plain definition. */
    private Optional<Behavior> behavior(Marker marker) {
        Version version = inspection.versions().get(marker.provider());
        MarkerFacts facts = catalogued(marker).map(Marker::facts).orElse(marker.facts());
        return version == null ? Optional.empty() : facts.behavior(version);
    }

    private static Optional<Marker> catalogued(Marker marker) {
        return Catalogue.provider(marker.provider()).flatMap(p -> p.marker(marker.name()));
    }

    private void misses(Marker marker, Behavior behavior) {
        add(
                Kind.MARKER_MISSES,
                marker,
                String.format(
                        Locale.ROOT,
                        "%s does not fire each time in %s %s. %s",
                        spelled(marker),
                        marker.provider(),
                        version(marker),
                        behavior.reason()),
                "Do not count on it, or use a version where it fires" + firingVersions(marker) + ".");
    }

    private void absent(Marker marker, List<InspectedMarker> all) {
        Optional<Path> elsewhere = all.stream()
                .filter(m -> m.marker().name().equals(marker.name()))
                .map(InspectedMarker::file)
                .findFirst();
        if (elsewhere.isPresent()) {
            elsewhere(marker, elsewhere.get());
        } else if (all.isEmpty()) {
            add(
                    Kind.PROVIDER_ABSENT,
                    marker,
                    String.format(
                            Locale.ROOT,
                            "%s has no markers of the provider %s, nor has a library that it needs.",
                            target,
                            marker.provider()),
                    switches(marker.provider()));
        } else {
            List<String> names = all.stream().map(m -> m.marker().dtraceName()).toList();
            List<String> nearest = NearestNames.of(marker.dtraceName(), names);
            add(
                    Kind.MARKER_ABSENT,
                    marker,
                    String.format(Locale.ROOT, "%s has no marker %s.", target, spelled(marker)),
                    nearest.isEmpty()
                            ? "It has these: "
                                    + String.join(
                                            ", ",
                                            names.stream().distinct().limit(10).toList()) + "."
                            : "The nearest that it has: " + String.join(", ", nearest) + ".");
        }
    }

    private void elsewhere(Marker marker, Path file) {
        boolean inLibrary = inspection.libraries().stream().map(ElfFile::path).anyMatch(file::equals);
        add(
                inLibrary ? Kind.IN_LIBRARY : Kind.IN_EXECUTABLE,
                marker,
                inLibrary
                        ? String.format(
                                Locale.ROOT,
                                "%s has no marker %s; its library %s has it.",
                                target,
                                spelled(marker),
                                file)
                        : String.format(
                                Locale.ROOT,
                                "The library %s has no marker %s; the program %s has it.",
                                target,
                                spelled(marker),
                                file),
                "Make the script for " + file + ".");
    }

    private static String switches(String provider) {
        List<String> switches = Catalogue.provider(provider)
                .map(Provider::facts)
                .map(facts -> facts.switches())
                .orElse(List.of());
        return switches.isEmpty()
                ? "Use a program that was built with its static markers (sys/sdt.h)."
                : String.join(" ", switches);
    }

    private static String firingVersions(Marker marker) {
        String ranges = catalogued(marker).orElse(marker).facts().behaviors().stream()
                .filter(b -> b.firing() == Firing.FIRES)
                .map(b -> b.versions().toString())
                .collect(Collectors.joining(", "));
        return ranges.isEmpty() ? "" : " (" + ranges + ")";
    }

    private String version(Marker marker) {
        return String.valueOf(inspection.versions().get(marker.provider()));
    }

    private static String spelled(Marker marker) {
        return marker.provider() + ":::" + marker.dtraceName();
    }

    private void add(Kind kind, Marker marker, String sentence, String advice) {
        findings.add(new TargetFinding(kind, marker, sentence, advice));
    }
}
