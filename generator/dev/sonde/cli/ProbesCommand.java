package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.generate.FoundMarkers;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.MarkerSource;
import dev.sonde.model.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the markers of a program, a library, a process, a definition or a provider. */
@Command(
        name = "probes",
        addMethodSubcommands = false,
        description =
                "Lists the markers that a program really has: their names, parameters and sites, and whether they "
                        + "fire in its version. The exit code is 1 when there are none.",
        mixinStandardHelpOptions = true)
final class ProbesCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|PROVIDER|PID",
            arity = "0..1",
            description = "A program or library, a provider definition (a file that ends in .d), a running process, "
                    + "or a provider's name such as python or hotspot.")
    private @Nullable String subject;

    @Option(
            names = "--tree",
            paramLabel = "DIR",
            description = "Look at all files below a folder instead, and say which have markers.")
    private @Nullable Path tree;

    @Option(
            names = "--libraries",
            description =
                    "Look at the libraries of a program that has markers itself, too. Without it they are looked at "
                            + "only if the program has none.")
    private boolean libraries;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ProbesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws GenerationException {
        if ((subject == null) == (tree == null)) {
            throw new ParameterException(
                    spec.commandLine(), "Give either a file, a provider or a process id, or --tree with a folder.");
        }
        try {
            return tree != null ? new TreeListing(streams, json).list(tree) : list(String.valueOf(subject));
        } catch (GenerationException e) {
            if (!json) {
                throw e;
            }
            FoundMarkers none = FoundMarkers.inspected(List.of());
            ProbesReport.add(new Report("probes").ok(false), none)
                    .diagnostics(e.diagnostics())
                    .print(streams);
            return Program.FAILED;
        }
    }

    private int list(String name) throws GenerationException {
        MarkerSource source = MarkerSource.of(name);
        FoundMarkers found = source.find(libraries);
        List<Diagnostic> diagnostics = new ArrayList<>(found.remarks());
        if (found.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Rule.MARKERS_NONE,
                    Diagnostic.quote(name) + " has no markers, and neither have the libraries that it loads.",
                    Origin.UNKNOWN,
                    "Take a build that has them: CPython's is made with ./configure --with-dtrace."));
        }
        if (json) {
            ProbesReport.add(new Report("probes").ok(!found.isEmpty()), found)
                    .diagnostics(diagnostics)
                    .print(streams);
        } else {
            streams.out().print(ProbesText.of(found));
            streams.tell(diagnostics);
            tell(source, found);
        }
        return found.isEmpty() ? Program.FAILED : Program.DONE;
    }

    private void tell(MarkerSource source, FoundMarkers found) {
        if (source instanceof MarkerSource.Known && found.files().isEmpty()) {
            streams.err().println("No program of this machine has these markers; this is what the catalogue knows.");
        }
        if (!found.unusable().isEmpty()) {
            streams.err()
                    .println("Markers whose names no tracer can spell are left out: "
                            + found.unusable().size() + ".");
        }
        if (!found.missing().isEmpty()) {
            streams.err()
                    .println("Libraries that were not found: " + Streams.oneLine(String.join(", ", found.missing()))
                            + ".");
        }
    }
}
