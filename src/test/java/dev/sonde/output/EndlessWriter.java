package dev.sonde.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** Writes a set of files again and again, each time all of them with one new text; made to be killed. */
final class EndlessWriter {
    static final int FILES = 12;
    private static final int LONGEST = 40_000;

    private EndlessWriter() {}

    /** Writes to a folder as often as is said, or until it is killed; a file tells that it has begun. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            write(folder, arguments[1] + round, ThreadLocalRandom.current().nextInt(LONGEST));
            if (round == 0) {
                Files.createFile(Path.of(arguments[3]));
            }
        }
    }

    /** A text says which set it is of, and how long it must be. */
    static void write(Path folder, String word, int length) throws UnwritableException {
        OutputFiles files = new OutputFiles();
        for (int i = 0; i < FILES; i++) {
            files.addBelow(folder, i % 2 == 0 ? "f" + i : "below/f" + i, text(word, length));
        }
        files.write();
    }

    static String text(String word, int length) {
        return word + " " + length + " " + "x".repeat(length) + "\n";
    }
}
