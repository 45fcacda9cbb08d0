package dev.sonde.cli;

import dev.sonde.generate.FileDifference;
import dev.sonde.generate.GenerationException;
import dev.sonde.output.OutputFiles;
import picocli.CommandLine.Option;

/** Shows what would change, in place of writing it. */
final class DifferenceOption {
    static final String WITHOUT_FOLDER = "--diff compares with files. Give their folder with -o.";

    @Option(
            names = "--diff",
            description = "Show what would change, and write nothing. The exit code is 1 when something would.")
    private boolean given;

    boolean isGiven() {
        return given;
    }

    /** Prints the changes of files that would be written, and gives the exit code. */
    static int show(OutputFiles files, Streams streams) throws GenerationException {
        String changes = FileDifference.of(files);
        streams.out().print(changes);
        return changes.isEmpty() ? Program.DONE : Program.FAILED;
    }
}
