package dev.sonde.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
        name = "sonde",
        description = "Prints a trace that is written in Java as a DTrace and a SystemTap script.",
        versionProvider = VersionText.class,
        mixinStandardHelpOptions = true)
final class SondeCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
