package dev.sonde.tracer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what a tracer leaves behind, which is gone afterwards. */
public final class Scratch {
    private Scratch() {}

    /** Work in a folder. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T in(Path folder) throws IOException, TracerException;
    }

    /** Does some work in a new folder that only this user can see. */
    public static <T> T inFolder(Work<T> work) throws TracerException {
        try {
            Path folder = Files.createTempDirectory("sonde");
            try {
                return work.in(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new TracerException("A folder for temporary files can't be used: " + e.getMessage() + ".");
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
