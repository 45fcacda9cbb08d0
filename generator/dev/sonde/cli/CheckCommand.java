package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Severity;
import dev.sonde.generate.FoundScript;
import dev.sonde.generate.GeneratedFile;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.TracerCheck;
import dev.sonde.tracer.Tracer;
import dev.sonde.tracer.Tracers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what is wrong with scripts, and writes nothing. */
@Command(
        name = "check",
        addMethodSubcommands = false,
        description = "Says what is wrong with scripts, and writes nothing. The exit code is 1 when something is.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final String INSTALLED = "installed";

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private GenerationOptions options = new GenerationOptions();

    @Option(
            names = "--with",
            paramLabel = "TRACER",
            split = ",",
            description = "Ask these tracers too, without running a script: stap, dtrace, bpftrace, "
                    + "or installed for those that are on this machine.")
    private List<String> tracers = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Tracer> asked = tracers();
        Set<Diagnostic> diagnostics = new LinkedHashSet<>();
        Map<String, String> versions = new LinkedHashMap<>();
        Set<FoundScript> scripts = new LinkedHashSet<>();
        try {
            List<GeneratedFile> files = options.files(streams);
            files.forEach(file -> scripts.add(file.source()));
            diagnostics.addAll(options.warnings(files));
            for (Tracer each : asked) {
                diagnostics.addAll(ask(each, files, versions));
            }
        } catch (GenerationException e) {
            diagnostics.addAll(e.diagnostics());
        }
        List<Diagnostic> found = List.copyOf(diagnostics);
        boolean ok = found.stream().allMatch(this::isHarmless);
        if (json) {
            Report.ofScripts("check")
                    .ok(ok)
                    .scripts(List.copyOf(scripts))
                    .diagnostics(found)
                    .tracers(versions)
                    .print(streams);
        } else {
            streams.tell(found);
            tell(scripts.size(), versions, ok);
        }
        return ok ? Program.DONE : Program.FAILED;
    }

    private List<Diagnostic> ask(Tracer tracer, List<GeneratedFile> files, Map<String, String> versions)
            throws GenerationException {
        List<GeneratedFile> own =
                files.stream().filter(file -> TracerCheck.isFor(tracer, file)).toList();
        if (own.isEmpty()) {
            streams.err().println(tracer.name() + " has nothing to check: no script is in its dialect.");
            return List.of();
        }
        TracerCheck check = TracerCheck.with(tracer);
        versions.put(tracer.name(), check.version());
        List<Diagnostic> diagnostics = new ArrayList<>();
        Progress progress = new Progress(streams);
        try {
            for (int i = 0; i < own.size(); i++) {
                progress.at(
                        tracer.name() + " " + i + "/" + own.size(), own.get(i).name());
                diagnostics.addAll(check.check(own.get(i)));
            }
        } finally {
            progress.erase();
        }
        return diagnostics;
    }

    private boolean isHarmless(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.WARNING && !options.warningsAreErrors();
    }

    private void tell(int scripts, Map<String, String> versions, boolean ok) {
        if (ok) {
            List<String> by = new ArrayList<>(List.of("Sonde"));
            versions.forEach((name, version) -> by.add(name + " " + version));
            streams.out()
                    .println(scripts + (scripts == 1 ? " script" : " scripts") + " checked by " + String.join(", ", by)
                            + ": no faults.");
        }
    }

    private List<Tracer> tracers() {
        Set<Tracer> asked = new LinkedHashSet<>();
        for (String name : tracers) {
            if (name.equals(INSTALLED)) {
                asked.addAll(Tracers.installed());
            } else {
                asked.add(Tracers.byName(name)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "there is no tracer '" + name + "'; there are: stap, dtrace, bpftrace, installed")));
            }
        }
        if (!tracers.isEmpty() && asked.isEmpty()) {
            streams.err().println("No tracer is installed, so only Sonde itself checks.");
        }
        return List.copyOf(asked);
    }
}
