package dev.sonde.inspect;

import dev.sonde.elf.ElfFile;
import dev.sonde.provider.Behavior;
import dev.sonde.provider.Behavior.Firing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a program has markers of its own that fire, and where they are.
 *
 * @param program the program
 * @param python whether it is CPython, whose markers a build may leave out
 * @param homes where the markers of the program are; without those of the C library and its like
 * @param limits which markers do not fire each time, and why, one sentence each
 */
public record Traceability(Path program, boolean python, List<Home> homes, List<String> limits) {
    /** They are in every program, and say nothing of what it does. */
    private static final Set<String> RUNTIME = Set.of("libc", "rtld", "libm", "libgcc", "libstdcxx");

    private static final Pattern PYTHON = Pattern.compile("(lib)?python3?(\\.\\d+)?[a-z]*(\\.so.*)?");

    /**
     * The file that has the markers of a provider.
     *
     * @param provider the provider's name
     * @param version the program's version as the file tells it; empty when it does not
     * @param file the file
     * @param library whether that is a library and not the program itself
     * @param markers how many markers it has
     * @param silent how many of them never fire in this version
     */
    public record Home(String provider, String version, Path file, boolean library, int markers, int silent) {}

    /** Copies the lists. */
    public Traceability {
        homes = List.copyOf(homes);
        limits = List.copyOf(limits);
    }

    /**
     * Judges a program.
     *
     * @param inspection the program with its libraries
     * @return what can be traced
     */
    public static Traceability of(Inspection inspection) {
        Path program = inspection.subject().path();
        Map<List<Object>, List<InspectedMarker>> groups = new LinkedHashMap<>();
        for (InspectedMarker each : inspection.markers()) {
            String provider = each.marker().provider();
            if (each.file().equals(program) || !RUNTIME.contains(provider)) {
                groups.computeIfAbsent(List.of(provider, each.file()), key -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Home> homes = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        groups.forEach((key, markers) -> {
            homes.add(home(inspection, markers));
            limits.addAll(limits(markers));
        });
        return new Traceability(program, isPython(inspection), homes, limits);
    }

    /**
     * Whether a trace of the program can show something.
     *
     * @return true if some marker of it fires; of CPython, one of its own
     */
    public boolean traceable() {
        return homes.stream()
                .anyMatch(home -> home.markers() > home.silent()
                        && (!python || home.provider().equals("python")));
    }

    private static Home home(Inspection inspection, List<InspectedMarker> markers) {
        InspectedMarker first = markers.get(0);
        String provider = first.marker().provider();
        Object version = inspection.versions().get(provider);
        int silent =
                (int) markers.stream().filter(each -> is(Firing.SILENT, each)).count();
        boolean library = !first.file().equals(inspection.subject().path());
        return new Home(
                provider, version == null ? "" : version.toString(), first.file(), library, markers.size(), silent);
    }

    private static List<String> limits(List<InspectedMarker> markers) {
        List<String> limits = new ArrayList<>();
        for (InspectedMarker each : markers) {
            if (is(Firing.SILENT, each) || is(Firing.MISSES, each)) {
                Behavior behavior = each.behavior().orElseThrow();
                String does = behavior.firing() == Firing.SILENT ? " never fires. " : " does not fire each time. ";
                limits.add(each.marker().name() + does + behavior.reason());
            }
        }
        return limits;
    }

    private static boolean is(Firing firing, InspectedMarker marker) {
        return marker.behavior().filter(each -> each.firing() == firing).isPresent();
    }

    private static boolean isPython(Inspection inspection) {
        return Stream.concat(Stream.of(inspection.subject()), inspection.libraries().stream())
                .map(ElfFile::path)
                .anyMatch(path ->
                        PYTHON.matcher(String.valueOf(path.getFileName())).matches());
    }
}
