package dev.sonde.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.output.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Java source, read whole.
 *
 * @param shown its path as the user typed it, fit for a message
 * @param fileName the last part of its path, as the class file will have it
 * @param text what it says
 */
record JavaSource(String shown, String fileName, String text) {
    /** No person writes so much; what is larger, or has no end, is something else. */
    private static final int LARGEST = 16 << 20;

    /** Reads a file. */
    static JavaSource read(Path file) throws GenerationException {
        if (Files.isDirectory(file)) {
            throw missing(Diagnostic.path(file) + " is a folder, and not a Java file.");
        }
        if (!Files.exists(file)) {
            throw missing("There is no file " + Diagnostic.path(file) + ".");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return decode(file.toString(), file.getFileName().toString(), whole(stream));
        } catch (IOException e) {
            throw missing("The file " + Diagnostic.path(file) + " can't be read: " + FileFault.reason(e) + ".");
        }
    }

    /** Reads a stream to its end. */
    static JavaSource read(InputStream stream) throws GenerationException {
        try {
            return decode("stdin", "stdin", whole(stream));
        } catch (IOException e) {
            throw missing("The standard input can't be read: " + FileFault.reason(e) + ".");
        }
    }

    private static byte[] whole(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("it is larger than 16 MB");
        }
        return bytes;
    }

    private static JavaSource decode(String path, String fileName, byte[] bytes) throws GenerationException {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new JavaSource(Diagnostic.path(path), fileName, text);
        } catch (CharacterCodingException e) {
            throw missing("The file " + Diagnostic.path(path) + " is not in UTF-8.");
        }
    }

    private static GenerationException missing(String message) {
        return new GenerationException(Rule.SOURCE_MISSING, message, "Give a Java file that can be read.");
    }
}
