package dev.sonde.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.output.FileFault;
import dev.sonde.output.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A folder of generated files that remembers which files it wrote, and removes those that are not wanted any more.
 *
 * @param folder the folder
 * @param record the file that lists what was written: the folder, then a path below it a line
 */
public record OutputFolder(Path folder, Path record) {
    /**
     * Writes these files and no others, and removes what it wrote before and does not write now.
     *
     * @param texts the texts by their paths below the folder
     * @return the files that were written, without those that said the same already
     */
    public List<Path> write(Map<String, String> texts) throws GenerationException {
        Set<String> stale = stale(texts.keySet());
        OutputFiles output = new OutputFiles();
        // The list comes first, and names the old files until they
        // are gone: no run that is ended in the middle loses one.
        output.add(record, list(texts.keySet(), stale));
        texts.forEach((path, text) -> output.addBelow(folder, path, text));
        List<Path> written = new ArrayList<>(Delivery.of(output));
        written.remove(record);
        if (!stale.isEmpty()) {
            remove(stale);
            Delivery.of(new OutputFiles().add(record, list(texts.keySet(), Set.of())));
        }
        return List.copyOf(written);
    }

    private Set<String> stale(Set<String> wanted) throws GenerationException {
        try {
            Set<String> stale = new TreeSet<>(recorded());
            stale.removeAll(wanted);
            return stale;
        } catch (IOException e) {
            throw new GenerationException(
                    Rule.OUTPUT_UNWRITABLE,
                    "The list of files " + Diagnostic.path(record) + " can't be read: " + FileFault.reason(e) + ".",
                    "Remove it; files that are not wanted any more then stay.");
        }
    }

    private void remove(Set<String> stale) throws GenerationException {
        try {
            for (String path : stale) {
                Files.deleteIfExists(folder.resolve(path));
            }
        } catch (IOException e) {
            throw new GenerationException(
                    Rule.OUTPUT_UNWRITABLE,
                    "A file of " + Diagnostic.path(folder) + " that is not wanted any more can't be removed: "
                            + FileFault.reason(e) + ".",
                    "Remove it by hand.");
        }
    }

    private String list(Set<String> wanted, Set<String> stale) {
        Set<String> paths = new TreeSet<>(wanted);
        paths.addAll(stale);
        return place() + "\n" + paths.stream().map(path -> path + "\n").collect(Collectors.joining());
    }

    /**
     * What is in the files that the last run wrote here.
     *
     * @return the texts by their paths below the folder; none when any is missing
     */
    public Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String path : recorded()) {
            Path file = folder.resolve(path);
            if (!Files.isRegularFile(file)) {
                return Map.of();
            }
            texts.put(path, new String(Files.readAllBytes(file), UTF_8));
        }
        return texts;
    }

    /** What the last run wrote here; nothing when it wrote elsewhere. */
    private List<String> recorded() throws IOException {
        if (!Files.isRegularFile(record)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(record);
        return lines.isEmpty() || !lines.get(0).equals(place())
                ? List.of()
                : lines.subList(1, lines.size()).stream().filter(this::isBelow).toList();
    }

    // A list that someone changed must not reach out of the folder, by .. or by a link.
    private boolean isBelow(String path) {
        return OutputFiles.isBelow(folder, path);
    }

    private String place() {
        return folder.toAbsolutePath().normalize().toString();
    }
}
