package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.Rendition;
import dev.sonde.lower.Dialect;
import dev.sonde.render.Rendered;
import java.nio.file.Path;
import java.util.List;

/**
 * A script in one dialect, ready to be written.
 *
 * @param name the file's name: {@code call_stack.d}
 * @param dialect the dialect
 * @param rendered the text with its lines of Java
 * @param warnings what is doubtful about it
 * @param source the script it was made from
 * @param rendition what made it
 */
public record GeneratedFile(
        String name,
        Dialect dialect,
        Rendered rendered,
        List<Diagnostic> warnings,
        FoundScript source,
        Rendition rendition) {
    /** Copies the warnings. */
    public GeneratedFile {
        warnings = List.copyOf(warnings);
    }

    /** What the file says. */
    public String text() {
        return rendered.text();
    }

    /** The command that runs the file where it was written, for a shell. */
    public String command(String path) {
        Path folder = Path.of(path).getParent();
        return rendition
                .withTapsetFolders(name -> String.valueOf(folder == null ? name : folder.resolve(name)))
                .command(path);
    }
}
