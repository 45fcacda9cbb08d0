package dev.sonde.tracer;

import java.util.List;
import java.util.Optional;

/** The Python that a user gets by typing {@code python3}. The PATH may only have a script that chooses one, so it is asked. */
public final class PythonInterpreter {
    private static final String QUESTION = "import os, sys; print(os.path.realpath(sys.executable))";

    private PythonInterpreter() {}

    /** The path of its program, links followed; empty when there is none, or it does not start. */
    public static Optional<String> find() {
        try {
            String path = Command.require(List.of(Executable.of("python3").path(), "-I", "-S", "-c", QUESTION))
                    .strip();
            return path.isEmpty() ? Optional.empty() : Optional.of(path);
        } catch (TracerException e) {
            return Optional.empty();
        }
    }
}
