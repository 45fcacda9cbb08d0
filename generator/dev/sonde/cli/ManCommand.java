package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.Delivery;
import dev.sonde.generate.GenerationException;
import dev.sonde.output.OutputFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints or writes the program's pages for {@code man}. */
@Command(
        name = "man",
        addMethodSubcommands = false,
        description = {
            "Prints a command's page for man, or writes the pages of all:",
            "  sonde man generate | man -l -",
            "  sonde man -o ~/.local/share/man/man1"
        },
        mixinStandardHelpOptions = true)
final class ManCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command; sonde itself when left out.")
    private @Nullable String command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = OutputName.class,
            description = "Write the pages of all commands to this folder.")
    private @Nullable String output;

    ManCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws GenerationException {
        CommandLine program = spec.root().commandLine();
        if (output != null) {
            if (command != null) {
                throw new ParameterException(spec.commandLine(), "-o writes the pages of all: give no COMMAND.");
            }
            write(program, Path.of(output));
            return Program.DONE;
        }
        CommandLine shown = command == null ? program : program.getSubcommands().get(command);
        if (shown == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no command '" + command + "'; there are: "
                            + String.join(", ", program.getSubcommands().keySet()));
        }
        streams.out().print(ManPage.of(shown));
        return Program.DONE;
    }

    private void write(CommandLine program, Path folder) throws GenerationException {
        List<CommandLine> all = new ArrayList<>(List.of(program));
        all.addAll(program.getSubcommands().values());
        OutputFiles files = new OutputFiles();
        for (CommandLine each : all) {
            files.add(folder.resolve(ManPage.name(each) + ".1"), ManPage.of(each));
        }
        Delivery.of(files);
        all.forEach(each -> streams.out()
                .println(Diagnostic.visible(
                        folder.resolve(ManPage.name(each) + ".1").toString())));
    }
}
