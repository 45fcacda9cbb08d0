package dev.sonde.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program without a command.
 *
 * <p>No command has subcommands made of methods: looking for them, picocli reads the annotations of each method up to
 * Object's, a tenth of a short run.
 */
@Command(
        name = "sonde",
        addMethodSubcommands = false,
        description = "Prints a trace that is written in Java as a script for DTrace, SystemTap and bpftrace.",
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
