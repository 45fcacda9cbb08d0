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
import java.util.TreeMap;
import java.util.TreeSet;

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
        OutputFiles output = new OutputFiles();
        texts.forEach((path, text) -> output.add(folder.resolve(path), text));
        List<Path> written = Delivery.of(output);
        try {
            for (String path : recorded()) {
                if (!texts.containsKey(path)) {
                    Files.deleteIfExists(folder.resolve(path));
                }
            }
        } catch (IOException e) {
            throw new GenerationException(
                    Rule.OUTPUT_UNWRITABLE,
                    "A file of " + Diagnostic.path(folder) + " that is not wanted any more can't be removed: "
                            + FileFault.reason(e) + ".",
                    "Remove it by hand.");
        }
        List<String> lines = new ArrayList<>(List.of(place()));
        lines.addAll(new TreeSet<>(texts.keySet()));
        Delivery.of(new OutputFiles().add(record, String.join("\n", lines) + "\n"));
        return written;
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

    // A list that someone changed must not reach out of the folder.
    private boolean isBelow(String path) {
        Path file = folder.resolve(path).normalize();
        return file.startsWith(folder.normalize()) && !file.equals(folder.normalize());
    }

    private String place() {
        return folder.toAbsolutePath().normalize().toString();
    }
}
