package dev.sonde.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.output.FileFault;
import dev.sonde.output.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How a file would change. */
public final class FileDifference {
    private static final int CONTEXT = 3;

    private FileDifference() {}

    /** The change as {@code diff -u} shows it; empty when the file says this text already. */
    public static String of(Path file, String text) throws GenerationException {
        try {
            boolean there = Files.exists(file);
            String old = there ? new String(Files.readAllBytes(file), UTF_8) : "";
            String name = Diagnostic.path(file);
            return old.equals(text) ? "" : unified(there ? name : "/dev/null", name, lines(old), lines(text));
        } catch (IOException e) {
            throw new GenerationException(
                    Rule.OUTPUT_UNWRITABLE,
                    "The file " + Diagnostic.path(file) + " can't be read: " + FileFault.reason(e) + ".",
                    "Give a folder that can be read, with -o.");
        }
    }

    /** The changes of all files that are to be written, one behind the other; empty when nothing would change. */
    public static String of(OutputFiles files) throws GenerationException {
        StringBuilder changes = new StringBuilder();
        for (Map.Entry<Path, byte[]> each : files.files().entrySet()) {
            changes.append(of(each.getKey(), new String(each.getValue(), UTF_8)));
        }
        return changes.toString();
    }

    private static String unified(String before, String after, List<String> old, List<String> fresh) {
        List<String> lines =
                UnifiedDiffUtils.generateUnifiedDiff(before, after, old, DiffUtils.diff(old, fresh), CONTEXT);
        return String.join("\n", lines) + "\n";
    }

    // A last line without its end is a line of its own kind.
    private static List<String> lines(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        return text.endsWith("\n") || text.isEmpty()
                ? lines.subList(0, lines.size() - 1)
                : List.of((text + "\n\\ No newline at end of file").split("\n", -1));
    }
}
