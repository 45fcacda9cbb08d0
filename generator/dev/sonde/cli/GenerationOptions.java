package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.AllowedWarnings;
import dev.sonde.generate.GeneratedFile;
import dev.sonde.generate.Generation;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.ParameterValues;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.render.Renderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** From which scripts, in which dialects and for which target files are made. */
final class GenerationOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ScriptArguments scripts = new ScriptArguments();

    @Option(
            names = {"-t", "--to"},
            paramLabel = "DIALECT",
            split = ",",
            converter = DialectConverter.class,
            completionCandidates = DialectConverter.Ids.class,
            description = "The dialects: ${COMPLETION-CANDIDATES}. All of them when left out.")
    private List<Dialect> dialects = List.of();

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "What a script's parameter is when the tracer's command line gives none. May be repeated. "
                    + "'sonde list --json' shows a script's parameters.")
    private List<String> parameters = List.of();

    @Option(names = "--werror", description = "Take warnings for errors.")
    private boolean warningsAreErrors;

    @Option(
            names = "--allow",
            paramLabel = "ID=REASON",
            description = "A warning that is meant, and why: SONDE-601='a small workload'. May be repeated.")
    private Map<String, String> allowed = Map.of();

    @Mixin
    private TargetOptions target = new TargetOptions();

    boolean warningsAreErrors() {
        return warningsAreErrors;
    }

    /** Where the markers are. */
    TargetOptions target() {
        return target;
    }

    /** Each dialect that is asked for, once. */
    List<Dialect> dialects() {
        if (!dialects.isEmpty()) {
            Map<String, Dialect> once = new LinkedHashMap<>();
            dialects.forEach(each -> once.put(each.id(), each));
            return List.copyOf(once.values());
        }
        return target.isTapset() ? List.of(Dialects.SYSTEMTAP) : Dialects.all();
    }

    /** The files of the scripts. */
    List<GeneratedFile> files(Streams streams) throws GenerationException {
        requireScripts();
        readTemplatesAhead();
        return new Generation(dialects(), target.placement(), parameters()).files(scripts.find(streams));
    }

    // Reading them takes as long as finding and checking a script does, and neither needs the other.
    private void readTemplatesAhead() {
        Thread reader =
                new Thread(() -> dialects().forEach(dialect -> Renderer.prepare(dialect.templates())), "templates");
        reader.setDaemon(true);
        reader.start();
    }

    private ParameterValues parameters() {
        try {
            return ParameterValues.parse(parameters);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--param: " + e.getMessage());
        }
    }

    /** The warnings about the files that are not allowed. */
    List<Diagnostic> warnings(List<GeneratedFile> files) throws GenerationException {
        return AllowedWarnings.of(allowed).rest(files);
    }

    void requireScripts() {
        if (scripts.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: SCRIPT");
        }
    }
}
