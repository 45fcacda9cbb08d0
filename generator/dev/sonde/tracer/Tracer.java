package dev.sonde.tracer;

import java.nio.file.Path;
import java.util.Optional;

/** One tracer's program on this machine. */
public interface Tracer {
    /** What its program is called: {@code stap}. */
    String name();

    /** The ending of the scripts that it takes: {@code stp}. */
    String dialect();

    /** How to get it, in one sentence. */
    String advice();

    /** Where a program of its name is, be it the tracer or not. */
    Optional<String> path();

    /** Whether it is installed. */
    boolean isInstalled();

    /**
     * Its version: {@code 4.8}.
     *
     * @throws TracerException when it can't be asked
     */
    String version() throws TracerException;

    /**
     * Runs an empty script, which needs all that a real one needs: rights, kernel and compiler.
     *
     * @throws TracerException when it does not run; its words are the reason
     */
    void tryOut() throws TracerException;

    /**
     * What it says of a script, without running it.
     *
     * @param script the script, in a folder of its own that may be written to
     * @throws TracerException when it can't be asked
     */
    Verdict check(Path script) throws TracerException;
}
