package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.TapsetFiles;
import dev.sonde.generate.TapsetFolder;
import dev.sonde.generate.TapsetOrder;
import dev.sonde.generate.TapsetPlaces;
import dev.sonde.generate.TapsetSources;
import dev.sonde.generate.Tapsets;
import dev.sonde.lower.ShellWords;
import dev.sonde.tapset.TapsetFile;
import dev.sonde.tapset.TapsetPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes tapsets: prints, writes, installs or removes them. */
@Command(
        name = "tapset",
        addMethodSubcommands = false,
        description = "Makes SystemTap tapsets of providers, and libraries of D with the same parameters.",
        mixinStandardHelpOptions = true)
final class TapsetCommand implements Callable<Integer> {
    private static final String STDOUT = "-";
    private static final String FROM_PROGRAM = "";

    /** What a tapset is for. */
    enum Form {
        /** SystemTap. */
        STP,
        /** DTrace. */
        D
    }

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..*",
            description = "A provider of the catalogue, a provider definition FILE.d, or a program or library.")
    private List<String> sources = List.of();

    @Option(names = "--all", description = "Every provider of the catalogue.")
    private boolean all;

    @Option(
            names = "--binary",
            paramLabel = "PATH",
            description = "A program with the markers, or one that loads the library. May be repeated, may be a glob.")
    private List<String> binaries = List.of();

    @Option(
            names = "--library",
            paramLabel = "PATH|SONAME",
            description = "A library with the markers. A soname goes with each --binary. May be repeated.")
    private List<String> libraries = List.of();

    @Option(names = "--first", description = "Of several places take the first that has the marker, not all of them.")
    private boolean first;

    @Option(
            names = "--prefix",
            paramLabel = "P",
            description = "The first words of the aliases: P.function.entry. Some are taken by other tapsets.")
    private @Nullable String prefix;

    @Option(
            names = "--version-suffix",
            paramLabel = "VERSION",
            arity = "0..1",
            fallbackValue = FROM_PROGRAM,
            description = "Put a version into the file's name; the program's own when none is given.")
    private @Nullable String version;

    @Option(
            names = "--license",
            paramLabel = "SPDX",
            description = "The license in the file, as SPDX names it (default: " + TapsetPlan.LICENSE + ").")
    private String license = TapsetPlan.LICENSE;

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORM",
            split = ",",
            description = "stp for SystemTap, d for a library of D (default: stp).")
    private List<Form> forms = List.of(Form.STP);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = OutputName.class,
            description = "The folder to write to, or - for the standard output.")
    private @Nullable String output;

    @Option(names = "--install", paramLabel = "WHERE", description = "Write to a tapset folder: user, system or env.")
    private @Nullable TapsetFolder install;

    @Option(names = "--remove", paramLabel = "WHERE", description = "Remove from a tapset folder: user, system or env.")
    private @Nullable TapsetFolder remove;

    @Option(names = "--force", description = "Overwrite or remove files that Sonde did not write.")
    private boolean force;

    @Mixin
    private DifferenceOption difference = new DifferenceOption();

    TapsetCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws GenerationException {
        requireSense();
        List<TapsetPlan> plans = plans();
        List<Diagnostic> warnings = new ArrayList<>();
        List<TapsetFile> files = new ArrayList<>();
        for (Form form : new LinkedHashSet<>(forms)) {
            files.addAll(form == Form.STP ? Tapsets.systemTap(plans) : Tapsets.dtrace(plans));
        }
        if (remove != null) {
            TapsetFiles.remove(files, remove.path(System.getenv()), force)
                    .forEach(file -> streams.out().println(Diagnostic.visible(file.toString())));
            return Program.DONE;
        }
        TapsetPlaces places = new TapsetPlaces(binaries, libraries);
        for (TapsetPlan plan : plans) {
            warnings.addAll(Tapsets.clashes(plan));
            warnings.addAll(places.absent(plan));
        }
        files.forEach(file -> warnings.addAll(file.warnings()));
        streams.tell(warnings);
        return deliver(files);
    }

    private void requireSense() {
        if (sources.isEmpty() != all) {
            throw wrong(all ? "--all stands for every source: give no SOURCE." : "Give a SOURCE, or --all.");
        }
        int outputs = (output != null ? 1 : 0) + (install != null ? 1 : 0) + (remove != null ? 1 : 0);
        if (outputs > 1) {
            throw wrong("Give one of -o, --install and --remove.");
        }
        if (difference.isGiven() && (remove != null || isPrinted())) {
            throw wrong("--diff compares with files that would be written. Give their folder with -o or --install.");
        }
        if ((install != null || remove != null) && forms.contains(Form.D)) {
            throw wrong("A library of D has no folder of its own: write it with -o DIR and run dtrace -L DIR.");
        }
        if (all && (prefix != null || version != null || !binaries.isEmpty() || !libraries.isEmpty())) {
            throw wrong("--all goes without --prefix, --version-suffix, --binary and --library.");
        }
    }

    private List<TapsetPlan> plans() throws GenerationException {
        if (all) {
            return TapsetSources.catalogue().stream()
                    .map(plan -> plan.withLicense(license))
                    .toList();
        }
        TapsetPlaces places = new TapsetPlaces(binaries, libraries);
        try {
            return new TapsetOrder(sources, places, first, prefix, version, license).plans();
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private int deliver(List<TapsetFile> files) throws GenerationException {
        if (isPrinted()) {
            if (files.size() > 1) {
                throw wrong("There are " + files.size() + " tapsets. Give a folder with -o.");
            }
            files.forEach(file -> streams.out().print(file.text()));
            return Program.DONE;
        }
        Path folder = install == null ? Path.of(String.valueOf(output)) : install.path(System.getenv());
        if (difference.isGiven()) {
            return DifferenceOption.show(TapsetFiles.planned(files, folder, force), streams);
        }
        TapsetFiles.write(files, folder, force);
        files.forEach(file -> streams.out()
                .println(Diagnostic.visible(folder.resolve(file.name()).toString())));
        if (install == TapsetFolder.USER) {
            streams.err().println("Use it with: stap -I " + ShellWords.quote(folder.toString()) + " SCRIPT.stp");
        }
        return Program.DONE;
    }

    private boolean isPrinted() {
        return install == null && (output == null || output.equals(STDOUT));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
