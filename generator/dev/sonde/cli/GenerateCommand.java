package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.Delivery;
import dev.sonde.generate.DestructiveScripts;
import dev.sonde.generate.GeneratedFile;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.Tapsets;
import dev.sonde.output.OutputFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints scripts, to files or to the standard output. */
@Command(
        name = "generate",
        addMethodSubcommands = false,
        description = "Prints scripts for the tracers, one file for each script and dialect.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    private static final String STDOUT = "-";

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private GenerationOptions options = new GenerationOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            converter = OutputName.class,
            description = "The folder to write to, the file if there is only one, or - for the standard output.")
    private @Nullable String output;

    @Mixin
    private DifferenceOption difference = new DifferenceOption();

    @Option(
            names = "--destructive",
            description = "Print scripts that run commands or change the system too. Read them before.")
    private boolean destructive;

    GenerateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws GenerationException {
        options.requireScripts();
        String place = output == null || output.equals(STDOUT) ? null : output;
        if (place == null && difference.isGiven()) {
            throw wrong(DifferenceOption.WITHOUT_FOLDER);
        }
        if (place == null && options.dialects().size() > 1) {
            throw wrong("There are several dialects. Give a folder with -o, or one dialect with --to.");
        }
        if (place == null && options.target().isTapsetWritten()) {
            throw wrong("--with-tapset writes files. Give a folder with -o.");
        }
        List<GeneratedFile> files = options.files(streams);
        if (!destructive) {
            DestructiveScripts.refuse(files);
        }
        if (warnings(files) && options.warningsAreErrors()) {
            return Program.FAILED;
        }
        if (place == null) {
            print(files);
            return Program.DONE;
        }
        OutputFiles writer = planned(files, place);
        return difference.isGiven() ? DifferenceOption.show(writer, streams) : write(files, place, writer);
    }

    private boolean warnings(List<GeneratedFile> files) throws GenerationException {
        List<Diagnostic> warnings = options.warnings(files);
        streams.tell(warnings);
        return !warnings.isEmpty();
    }

    private void print(List<GeneratedFile> files) {
        if (files.size() > 1) {
            throw wrong("There are " + files.size() + " scripts. Give a folder with -o.");
        }
        GeneratedFile file = files.get(0);
        streams.out().print(file.text());
        streams.err().println("Run it with: " + file.command(file.name()));
    }

    private OutputFiles planned(List<GeneratedFile> files, String place) throws GenerationException {
        OutputFiles writer = new OutputFiles();
        for (GeneratedFile file : files) {
            Path path = path(file, files, place);
            writer.addBelow(folder(path), String.valueOf(path.getFileName()), file.text());
        }
        if (options.target().isTapsetWritten()) {
            Path folder = folder(path(files.get(0), files, place));
            Tapsets.addOf(files, options.target().tapsetPlaces(), folder, TargetOptions.FOLDER, writer);
        }
        return writer;
    }

    private int write(List<GeneratedFile> files, String place, OutputFiles writer) throws GenerationException {
        Delivery.of(writer);
        for (GeneratedFile file : files) {
            streams.out().println(file.command(path(file, files, place).toString()));
        }
        return Program.DONE;
    }

    /** The path of a file: {@code -o} names the file itself when there is one only and the ending is its own. */
    private static Path path(GeneratedFile file, List<GeneratedFile> all, String place) {
        Path path = Path.of(place);
        boolean isFile = all.size() == 1 && place.endsWith("." + file.dialect().id()) && !Files.isDirectory(path);
        return isFile ? path : path.resolve(file.name());
    }

    private static Path folder(Path file) {
        return file.resolveSibling("");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
