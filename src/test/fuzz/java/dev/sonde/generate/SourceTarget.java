package dev.sonde.generate;

import java.io.ByteArrayInputStream;
import java.util.List;

/** Bytes as a Java source: read and compiled, and never run. */
public final class SourceTarget {
    private SourceTarget() {}

    /** One run. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            SourceCompiler.compile(List.of(JavaSource.read(new ByteArrayInputStream(bytes))), List.of());
        } catch (GenerationException refused) {
            // Refused with a reason.
        }
    }
}
