package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.FoundScript;
import dev.sonde.generate.GeneratedFile;
import dev.sonde.generate.Generation;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.OutputFiles;
import dev.sonde.generate.ScriptFinder;
import dev.sonde.generate.Tapsets;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints scripts, to files or to the standard output. */
@Command(
        name = "generate",
        description = "Prints the scripts of Java sources, one file for each script and dialect.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    private static final String STDOUT = "-";

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCRIPT",
            arity = "1..*",
            description = "A Java file, a folder of Java files, a class of the class path, or - for Java from stdin.")
    private List<String> scripts = List.of();

    @Option(
            names = {"-t", "--to"},
            paramLabel = "DIALECT",
            split = ",",
            converter = DialectConverter.class,
            completionCandidates = DialectConverter.Ids.class,
            description = "The dialects: ${COMPLETION-CANDIDATES}. All of them when left out.")
    private List<Dialect> dialects = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "The folder to write to, the file if there is only one, or - for the standard output.")
    private @Nullable String output;

    @Option(
            names = {"-cp", "--class-path"},
            paramLabel = "PATH",
            description = "Where the Java finds other classes, as for java.")
    private String classPath = "";

    @Option(names = "--werror", description = "Take warnings for errors.")
    private boolean warningsAreErrors;

    @Mixin
    private TargetOptions target = new TargetOptions();

    GenerateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws GenerationException {
        Generation generation = new Generation(dialects(), target.placement());
        if (toStdout() && generation.dialects().size() > 1) {
            throw wrong("There are several dialects. Give a folder with -o, or one dialect with --to.");
        }
        List<GeneratedFile> files = generation.files(find());
        Set<Diagnostic> warnings = new LinkedHashSet<>();
        files.forEach(file -> warnings.addAll(file.warnings()));
        streams.tell(List.copyOf(warnings));
        if (warningsAreErrors && !warnings.isEmpty()) {
            return Program.FAILED;
        }
        if (toStdout() && target.isTapsetWritten()) {
            throw wrong("--with-tapset writes files. Give a folder with -o.");
        }
        if (toStdout()) {
            print(files);
        } else {
            write(files);
        }
        return Program.DONE;
    }

    private List<Dialect> dialects() {
        if (!dialects.isEmpty()) {
            return List.copyOf(new LinkedHashSet<>(dialects));
        }
        return target.isTapset() ? List.of(Dialects.SYSTEMTAP) : Dialects.all();
    }

    private List<FoundScript> find() throws GenerationException {
        List<Path> path = new ArrayList<>();
        for (String each : classPath.split(File.pathSeparator, -1)) {
            if (!each.isEmpty()) {
                path.add(Path.of(each));
            }
        }
        ScriptFinder finder = new ScriptFinder(path, streams.in());
        List<FoundScript> found = new ArrayList<>();
        for (String each : scripts) {
            found.addAll(finder.find(each));
        }
        return found;
    }

    private boolean toStdout() {
        return output == null || output.equals(STDOUT);
    }

    private void print(List<GeneratedFile> files) {
        if (files.size() > 1) {
            throw wrong("There are " + files.size() + " scripts. Give a folder with -o.");
        }
        GeneratedFile file = files.get(0);
        streams.out().print(file.text());
        streams.err().println("Run it with: " + file.command(file.name()));
    }

    private void write(List<GeneratedFile> files) throws GenerationException {
        OutputFiles writer = new OutputFiles();
        files.forEach(file -> writer.add(place(file, files.size()), file.text()));
        if (target.isTapsetWritten()) {
            Path folder = Path.of(String.valueOf(
                    place(files.get(0), files.size()).toAbsolutePath().getParent()));
            Tapsets.addOf(files, target.tapsetPlaces(), folder.resolve(TargetOptions.FOLDER), writer);
        }
        writer.write();
        for (GeneratedFile file : files) {
            streams.out().println(file.command(place(file, files.size()).toString()));
        }
    }

    /** The path of a file: {@code -o} names the file itself when there is one only and the ending is its own. */
    private Path place(GeneratedFile file, int count) {
        Path path = Path.of(String.valueOf(output));
        boolean isFile =
                count == 1 && path.toString().endsWith("." + file.dialect().id()) && !Files.isDirectory(path);
        return isFile ? path : path.resolve(file.name());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
