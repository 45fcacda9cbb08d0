package dev.sonde.random;

import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.Rendition;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes random scripts for the real tracers: {@code RandomScriptFiles SEED COUNT DIALECT PROGRAM FOLDER}. */
public final class RandomScriptFiles {
    private RandomScriptFiles() {}

    /** Writes them, and says how many a dialect could not say. */
    public static void main(String[] args) throws IOException {
        long seed = Long.parseLong(args[0]);
        int count = Integer.parseInt(args[1]);
        Dialect dialect = Dialects.byId(args[2]).orElseThrow();
        int refused = 0;
        for (long each = seed; each < seed + count; each++) {
            Rendition rendition = RandomScript.of(each).as(dialect).at("python", Targets.executable(args[3]));
            if (Diagnostic.anyError(rendition.diagnostics())) {
                refused++;
            } else {
                Files.writeString(Path.of(args[4], rendition.fileName()), rendition.text());
            }
        }
        System.out.println(count - refused + " scripts, " + refused + " refused by " + dialect.title());
    }
}
