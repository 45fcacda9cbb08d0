package dev.sonde.generate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.output.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scripts of a folder that Sonde wrote. */
public final class CommittedScripts {
    private static final String MARK = "Written by Sonde.";

    private CommittedScripts() {}

    /** Their files in the order of the alphabet; none when there is no such folder. */
    public static List<Path> in(Path folder) throws GenerationException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> scripts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (isScript(file) && new String(Files.readAllBytes(file), ISO_8859_1).contains(MARK)) {
                    scripts.add(file);
                }
            }
            return scripts;
        } catch (IOException e) {
            throw new GenerationException(
                    Rule.OUTPUT_UNWRITABLE,
                    "The folder " + Diagnostic.path(folder) + " can't be read: " + FileFault.reason(e) + ".",
                    "Give a folder that can be read.");
        }
    }

    private static boolean isScript(Path file) {
        return Files.isRegularFile(file)
                && Dialects.all().stream()
                        .map(Dialect::id)
                        .anyMatch(id -> file.toString().endsWith("." + id));
    }
}
