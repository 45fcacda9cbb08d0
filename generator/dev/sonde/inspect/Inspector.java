package dev.sonde.inspect;

import dev.sonde.elf.ElfException;
import dev.sonde.elf.ElfFile;
import dev.sonde.provider.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at a program as a tracer would, with the libraries that it needs.
 *
 * <pre>{@code
 * Inspection python = Inspector.inspect(Path.of("/usr/bin/python3"));
 * python.home("python");          // /usr/bin/python3, or its libpython
 * Inspector.inspectProcess(4711); // the files that the process really runs
 * }</pre>
 */
public final class Inspector {

    /** More than any program needs; a cycle ends by itself, as a library is looked at once. */
    private static final int MOST_LIBRARIES = 500;

    /** The launcher of Java loads the virtual machine by itself, and no table of the file says so. */
    private static final String JAVA_LAUNCHER = "libjli.so";

    private final List<ElfFile> libraries = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private Inspector() {}

    /**
     * Looks at a file and the libraries that it needs.
     *
     * @param file a program or a library
     * @return what can be traced there
     * @throws ElfException if it is no ELF file, or what it says of itself is not true
     * @throws IOException if it can't be read
     */
    public static Inspection inspect(Path file) throws IOException {
        Inspector inspector = new Inspector();
        ElfFile subject = ElfFile.read(file);
        inspector.addNeeded(subject, new LibrarySearch());
        return inspector.inspection(subject);
    }

    /**
     * Looks at a file only, and at none of the libraries that it needs.
     *
     * @param file a program or a library
     * @return what can be traced there
     * @throws IOException if it can't be read
     */
    public static Inspection inspectAlone(ElfFile file) throws IOException {
        return new Inspector().inspection(file);
    }

    /**
     * Looks at a running process, in a container too: its program, and the libraries that it has loaded.
     *
     * @param pid the number of the process
     * @return what can be traced there
     * @throws java.nio.file.NoSuchFileException if there is no such process
     * @throws java.nio.file.AccessDeniedException if it belongs to somebody else
     * @throws IOException if it can't be read
     */
    public static Inspection inspectProcess(long pid) throws IOException {
        ProcessFiles files = ProcessFiles.of(pid);
        Inspector inspector = new Inspector();
        for (Path library : files.libraries()) {
            readable(library).ifPresent(inspector.libraries::add);
        }
        return inspector.inspection(ElfFile.read(files.executable()));
    }

    /**
     * Looks at the places where a provider's markers usually are on this machine.
     *
     * @param provider the provider's name
     * @return each program or library there that has its markers, in the order of the catalogue; often none
     * @throws IOException if a directory can't be read
     */
    public static List<Inspection> inspectUsualPlaces(String provider) throws IOException {
        List<Inspection> inspections = new ArrayList<>();
        for (Path file : PlaceSearch.files(provider)) {
            Inspection inspection = readable(file).isPresent() ? inspect(file) : null;
            if (inspection != null && !inspection.markers(provider).isEmpty()) {
                inspections.add(inspection);
            }
        }
        return inspections;
    }

    /** Code may be mapped from a file of another kind, and a script may have the name that a program has elsewhere. */
    private static Optional<ElfFile> readable(Path file) throws IOException {
        try {
            return Optional.of(ElfFile.read(file));
        } catch (ElfException e) {
            return Optional.empty();
        }
    }

    private void addNeeded(ElfFile subject, LibrarySearch search) throws IOException {
        Deque<ElfFile> open = new ArrayDeque<>(List.of(subject));
        if (subject.linking().needed().contains(JAVA_LAUNCHER)) {
            search.loadedBy(subject).ifPresent(open::add);
            libraries.addAll(open.stream().skip(1).toList());
        }
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty() && libraries.size() < MOST_LIBRARIES) {
            ElfFile file = open.remove();
            for (String name : file.linking().needed()) {
                if (!seen.add(name)) {
                    continue;
                }
                Optional<ElfFile> library = search.find(name, file);
                library.ifPresentOrElse(
                        found -> {
                            libraries.add(found);
                            open.add(found);
                        },
                        () -> missing.add(name));
            }
        }
    }

    private Inspection inspection(ElfFile subject) throws IOException {
        Map<String, Version> versions = new HashMap<>();
        List<ElfFile> files =
                Stream.concat(Stream.of(subject), libraries.stream()).toList();
        for (ElfFile file : files) {
            boolean isPython =
                    file.sites().stream().anyMatch(site -> site.provider().equals("python"));
            if (isPython && !versions.containsKey("python")) {
                CPythonVersion.of(file).ifPresent(version -> versions.put("python", version));
            }
        }
        MarkerTable table = new MarkerTable(versions);
        files.forEach(table::addAll);
        return new Inspection(subject, libraries, table.markers(), table.unusable(), missing, versions);
    }
}
