package dev.sonde.elf;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** An ELF file that can't be read: it is none, or what it says of itself is not true. */
public final class ElfException extends IOException {

    /** What is wrong with the file. */
    public enum Fault {
        /** It is no ELF file at all: a script, a directory, a device. */
        NOT_ELF,
        /** It is ELF of a kind that the ELF standard does not know. */
        UNSUPPORTED,
        /** A size or an offset points outside the file. */
        OUTSIDE_FILE,
        /** A size or a count is larger than any real file has; reading it would only fill memory. */
        TOO_LARGE,
        /** A note of {@code .note.stapsdt} is cut short, or a name in it is empty or has no end. */
        BAD_NOTE
    }

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final Fault fault;
    private final String sentence;

    ElfException(Path file, Fault fault, String sentence) {
        super(file + ": " + sentence);
        this.file = file;
        this.fault = fault;
        this.sentence = sentence;
    }

    /**
     * The file at fault.
     *
     * @return the path as it was given
     */
    public Path file() {
        return file;
    }

    /**
     * What is wrong with it, in words.
     *
     * @return the message without the file's path
     */
    public String sentence() {
        return sentence;
    }

    /**
     * What is wrong with it.
     *
     * @return the kind of fault
     */
    public Fault fault() {
        return fault;
    }
}
