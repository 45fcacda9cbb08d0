package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.FoundScript;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.ListedScript;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
            int listed = json ? printReport() : printRows();
            if (listed == 0) {
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

    private int printReport() throws GenerationException {
        List<FoundScript> found = scripts.isEmpty() ? scripts.library(streams) : scripts.find(streams);
        Report.ofScripts("list").scripts(found).print(streams);
        return found.size();
    }

    /** To know its dialects a script is lowered for all, so that is done side by side; the library knows those of its own. */
    private int printRows() throws GenerationException {
        List<ListedScript> rows = scripts.isEmpty()
                ? scripts.listed(streams)
                : scripts.find(streams).parallelStream().map(ListedScript::of).toList();
        rows.forEach(row -> streams.out().println(line(row)));
        return rows.size();
    }

    private static String line(ListedScript row) {
        return String.format(
                Locale.ROOT,
                "%-28s %-9s %s",
                Diagnostic.visible(row.name()),
                String.join(",", row.dialects()),
                Diagnostic.visible(Streams.oneLine(row.description())));
    }
}
