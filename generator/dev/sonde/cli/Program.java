package dev.sonde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.generate.GenerationException;
import dev.sonde.model.Origin;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** One run of the program, in a JVM of its own or not. */
public final class Program {
    /** All is done. */
    static final int DONE = 0;
    /** The work failed, or a check found faults. */
    static final int FAILED = 1;
    /** Wrong usage. */
    static final int WRONG_USAGE = 2;

    private Program() {}

    /** The exit code of a run. */
    static int run(Streams streams, String... arguments) {
        CommandLine line = new CommandLine(new SondeCommand(), new CommandFactory(streams));
        Commands.addTo(line, arguments);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(streams.out(), true, UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, UTF_8));
        line.setColorScheme(Help.defaultColorScheme(streams.colored() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((fault, args) -> wrongUsage(streams, fault));
        line.setExecutionExceptionHandler((fault, command, result) -> failed(streams, fault));
        int code = line.execute(arguments);
        streams.err().flush();
        if (streams.out().checkError() && code == DONE) {
            boolean readerLeft = streams.out() instanceof Results results && results.readerLeft();
            return readerLeft ? FAILED : unwritable(streams);
        }
        return code;
    }

    private static int unwritable(Streams streams) {
        streams.tell(List.of(new Diagnostic(
                Rule.OUTPUT_UNWRITABLE,
                "The standard output can't be written.",
                Origin.UNKNOWN,
                "Give it a place with room.")));
        return FAILED;
    }

    private static int wrongUsage(Streams streams, ParameterException fault) {
        CommandLine command = fault.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        streams.err().println(name + ": " + Streams.oneLine(String.valueOf(fault.getMessage())));
        streams.err().println("Try '" + name + " --help'.");
        return WRONG_USAGE;
    }

    private static int failed(Streams streams, Exception fault) {
        if (fault instanceof GenerationException known) {
            streams.tell(known.diagnostics());
        } else if (fault instanceof InvalidPathException path) {
            streams.tell(List.of(new Diagnostic(
                    Rule.PATH_IMPOSSIBLE,
                    Diagnostic.quote(path.getInput()) + " can't be a path here: " + Streams.oneLine(path.getReason())
                            + ".",
                    Origin.UNKNOWN,
                    "Set a locale with UTF-8, such as LC_ALL=C.UTF-8, or give another path.")));
        } else {
            StackTraceElement[] frames = fault.getStackTrace();
            String where = frames.length == 0 ? "" : " at " + frames[0];
            streams.err()
                    .println("sonde: a fault of Sonde itself: " + Streams.oneLine(fault + where)
                            + ". Please report it.");
        }
        return FAILED;
    }
}
