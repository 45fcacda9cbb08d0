package dev.sonde.random;

import dev.sonde.Lab;
import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.Rendition;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.target.Targets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes random scripts for the real tracers: {@code RandomScriptFiles SEED COUNT DIALECT FOLDER}. */
public final class RandomScriptFiles {
    private static final String JVM = "/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so";

    private RandomScriptFiles() {}

    /** Writes so many that the dialect can say, and tells how many it refused beside them. */
    public static void main(String[] args) throws IOException {
        Dialect dialect = Dialects.byId(args[2]).orElseThrow();
        int count = Integer.parseInt(args[1]);
        Path folder = Files.createDirectories(Path.of(args[3]));
        int refused = 0;
        long seed = Long.parseLong(args[0]);
        for (int written = 0; written < count; seed++) {
            Rendition rendition = rendition(Choices.of(seed), dialect, "random_" + Long.toUnsignedString(seed));
            if (Diagnostic.anyError(rendition.diagnostics())) {
                refused++;
            } else {
                Files.writeString(folder.resolve(rendition.fileName()), rendition.text());
                written++;
            }
        }
        System.out.println(count + " scripts; Sonde refused " + refused + " others for " + dialect.title());
    }

    /** The first seeds, from this one on, whose scripts the dialect can say. */
    static List<Long> sayable(long seed, int count, Dialect dialect) {
        List<Long> seeds = new ArrayList<>();
        for (long next = seed; seeds.size() < count; next++) {
            Rendition rendition = rendition(Choices.of(next), dialect, "random");
            if (!Diagnostic.anyError(rendition.diagnostics())) {
                seeds.add(next);
            }
        }
        return seeds;
    }

    static Rendition rendition(Choices choices, Dialect dialect, String name) {
        Targets places = Targets.usual()
                .with("python", Targets.executable(Lab.python("3.11").toString()))
                .with("hotspot", Targets.executable(JVM));
        return RandomScript.of(choices, dialect, name).as(dialect).at(places);
    }
}
