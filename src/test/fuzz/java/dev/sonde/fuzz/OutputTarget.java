package dev.sonde.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.output.OutputFiles;
import dev.sonde.output.UnwritableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Bytes as the name of a file below a folder that has links out of it: nothing is written outside. */
public final class OutputTarget {
    private OutputTarget() {}

    /** One run. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Path top = Files.createTempDirectory("sonde-fuzz");
        try {
            Path folder = Files.createDirectories(top.resolve("a/out"));
            Files.createDirectories(folder.resolve("in"));
            Files.createSymbolicLink(folder.resolve("up"), Path.of(".."));
            Files.createSymbolicLink(folder.resolve("away"), top);
            Files.createSymbolicLink(folder.resolve("file"), top.resolve("other"));
            String name = new String(bytes, UTF_8);
            try {
                new OutputFiles().addBelow(folder, name, "text").write();
            } catch (UnwritableException | InvalidPathException refused) {
                // Refused with a reason.
            }
            for (Path each : below(top)) {
                if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS) && !each.startsWith(folder)) {
                    throw new AssertionError(each + " is written for " + name);
                }
            }
        } finally {
            for (Path each : below(top)) {
                Files.delete(each);
            }
        }
    }

    private static List<Path> below(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
