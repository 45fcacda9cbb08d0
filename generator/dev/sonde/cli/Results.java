package dev.sonde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** The standard output, which knows whether its reader has left, as {@code head} does when it has seen enough. */
final class Results extends PrintStream {
    private final Watched output;

    Results(OutputStream output) {
        this(new Watched(output));
    }

    private Results(Watched output) {
        super(new BufferedOutputStream(output), true, UTF_8);
        this.output = output;
    }

    /** Whether what was written last found nobody who reads. */
    boolean readerLeft() {
        return output.readerLeft;
    }

    private static final class Watched extends FilterOutputStream {
        private boolean readerLeft;

        Watched(OutputStream output) {
            super(output);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                // Java has no type for it: these are the words of Linux, macOS and the BSDs.
                readerLeft = "Broken pipe".equals(e.getMessage());
                throw e;
            }
        }
    }
}
