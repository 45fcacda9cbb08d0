package dev.sonde.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A number that is another one when any of what it was made from is. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Fingerprint add(String text) {
        return add(text.getBytes(UTF_8));
    }

    /** Adds what is in a file, or in all files below a folder with their names, but nothing below the other folder. */
    Fingerprint add(Path place, Path without) throws IOException {
        add(place.toString());
        if (Files.isRegularFile(place)) {
            return add(Files.readAllBytes(place));
        }
        if (!Files.isDirectory(place)) {
            return add("nothing");
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(place)) {
            files = walk.filter(file -> Files.isRegularFile(file) && !file.startsWith(without))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            add(place.relativize(file).toString()).add(Files.readAllBytes(file));
        }
        return this;
    }

    /** As text; nothing can be added any more. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    // With its length, so that two pieces never look like one.
    private Fingerprint add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
        return this;
    }
}
