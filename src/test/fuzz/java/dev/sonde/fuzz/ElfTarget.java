package dev.sonde.fuzz;

import dev.sonde.generate.FoundMarkers;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.MarkerSource;
import dev.sonde.provider.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes as a program with markers, up to the tapset and the classes made of them. */
public final class ElfTarget {
    private static final Path FILE = file();

    private ElfTarget() {}

    /** Loads the templates, which would count as the first run's time. */
    public static void fuzzerInitialize() {
        Printed.of(Catalogue.providers("python"), new byte[0]);
    }

    /** One run. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        try {
            FoundMarkers found = new MarkerSource.Binary(FILE).find(false);
            Printed.of(found.providers(), bytes);
        } catch (GenerationException refused) {
            Printed.check(refused);
        }
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("sonde-fuzz", ".elf");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
