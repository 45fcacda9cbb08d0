package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.FoundScript;
import dev.sonde.generate.GenerationException;
import dev.sonde.lower.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists scripts. */
@Command(
        name = "list",
        addMethodSubcommands = false,
        description = "Lists the scripts of the library, or those that are named.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ScriptArguments scripts = new ScriptArguments();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws GenerationException {
        try {
            List<FoundScript> found = scripts.isEmpty() ? scripts.library(streams) : scripts.find(streams);
            if (json) {
                Report.ofScripts("list").scripts(found).print(streams);
            } else {
                found.parallelStream().map(ListCommand::row).toList().forEach(streams.out()::println);
            }
            if (found.isEmpty()) {
                streams.err().println("The library is empty. Name a Java file or a folder to see its scripts.");
            }
            return Program.DONE;
        } catch (GenerationException e) {
            if (!json) {
                throw e;
            }
            Report.ofScripts("list").ok(false).diagnostics(e.diagnostics()).print(streams);
            return Program.FAILED;
        }
    }

    /** Its line; to know its dialects it is lowered for all, so the lines are made side by side. */
    private static String row(FoundScript found) {
        String dialects =
                Report.dialects(found.script()).stream().map(Dialect::id).collect(Collectors.joining(","));
        String description = Streams.oneLine(found.script().description());
        return String.format(
                Locale.ROOT,
                "%-28s %-9s %s",
                Diagnostic.visible(found.name()),
                dialects,
                Diagnostic.visible(description));
    }
}
