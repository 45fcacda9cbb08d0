package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.output.FileFault;
import dev.sonde.output.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of generated files that remembers which files it wrote, and removes those that are not wanted any more.
 *
 * @param folder the folder
 * @param record the file that lists what was written, a name a line
 */
public record OutputFolder(Path folder, Path record) {
    /**
     * Writes these files and no others, and removes what it wrote before and does not write now.
     *
     * @return the files that were written, without those that said the same already
     */
    public List<Path> write(List<GeneratedFile> files) throws GenerationException {
        List<String> names = files.stream().map(GeneratedFile::name).sorted().toList();
        OutputFiles output = new OutputFiles();
        files.forEach(file -> output.add(folder.resolve(file.name()), file.text()));
        List<Path> written = new ArrayList<>(Delivery.of(output));
        remove(names);
        Delivery.of(new OutputFiles().add(record, String.join("\n", names) + "\n"));
        return written;
    }

    private void remove(List<String> wanted) throws GenerationException {
        if (!Files.isRegularFile(record)) {
            return;
        }
        try {
            for (String name : Files.readAllLines(record)) {
                // A list that someone changed must not reach out of the folder.
                boolean plain = !name.isEmpty() && Path.of(name).getFileName().equals(Path.of(name));
                if (plain && !name.startsWith("..") && !wanted.contains(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new GenerationException(
                    Rule.OUTPUT_UNWRITABLE,
                    "A file of " + Diagnostic.path(folder) + " that is not wanted any more can't be removed: "
                            + FileFault.reason(e) + ".",
                    "Remove it by hand.");
        }
    }
}
