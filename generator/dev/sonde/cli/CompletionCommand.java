package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the program's words. */
@Command(
        name = "completion",
        addMethodSubcommands = false,
        description = {
            "Prints what a shell needs to complete Sonde's words:",
            "  bash, zsh:  source <(sonde completion bash)",
            "  fish:       sonde completion fish | source"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    /** A shell that can complete. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        // What is printed for bash serves zsh too.
        streams.out().print(shell == Shell.fish ? fish(program) : AutoComplete.bash("sonde", program));
        return Program.DONE;
    }

    static String fish(CommandLine program) {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, CommandLine> each : program.getSubcommands().entrySet()) {
            String name = each.getKey();
            CommandSpec command = each.getValue().getCommandSpec();
            lines.append("complete -c sonde -n __fish_use_subcommand -f -a ")
                    .append(name)
                    .append(" -d ")
                    .append(quoted(command.usageMessage().description()))
                    .append('\n');
            for (OptionSpec option : command.options()) {
                lines.append("complete -c sonde -n '__fish_seen_subcommand_from ")
                        .append(name)
                        .append('\'');
                for (String word : option.names()) {
                    lines.append(word.startsWith("--") ? " -l " : word.length() == 2 ? " -s " : " -o ")
                            .append(word.replaceFirst("^-+", ""));
                }
                lines.append(option.arity().max() > 0 ? " -r" : "")
                        .append(" -d ")
                        .append(quoted(option.description()))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static String quoted(String[] description) {
        String first = description.length == 0 ? "" : description[0];
        String plain =
                first.contains("${") ? first.substring(0, first.indexOf("${")).replaceFirst(": *$", "") : first;
        return "'" + Diagnostic.visible(plain).replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
