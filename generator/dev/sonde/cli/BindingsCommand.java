package dev.sonde.cli;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.BindingSource;
import dev.sonde.generate.BindingsFiles;
import dev.sonde.generate.GenerationException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a Java class for each provider of a definition, a program or the catalogue. */
@Command(
        name = "bindings",
        addMethodSubcommands = false,
        description =
                "Writes Java for a provider: a class with a method for each marker, and a typed method for each of "
                        + "its parameters.",
        mixinStandardHelpOptions = true)
final class BindingsCommand implements Callable<Integer> {
    private static final String STDOUT = "-";

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|PROVIDER|PID",
            description =
                    "A provider definition (a file that ends in .d), a program or library with markers, a running "
                            + "process, or a provider of the catalogue such as python.")
    private String subject = "";

    @Option(
            names = {"-p", "--package"},
            paramLabel = "NAME",
            required = true,
            description = "The package of the classes, such as com.acme.probes.")
    private String packageName = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = OutputName.class,
            description = "The source folder, such as src/main/java, or - for the standard output.")
    private @Nullable String output;

    @Option(names = "--force", description = "Write over files that Sonde did not write.")
    private boolean force;

    @Mixin
    private DifferenceOption difference = new DifferenceOption();

    BindingsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws GenerationException {
        if (!SourceVersion.isName(packageName)) {
            throw new ParameterException(
                    spec.commandLine(), "--package is " + Diagnostic.quote(packageName) + ", and that is no package.");
        }
        String place = output == null || output.equals(STDOUT) ? null : output;
        if (place == null && difference.isGiven()) {
            throw new ParameterException(spec.commandLine(), DifferenceOption.WITHOUT_FOLDER);
        }
        BindingsFiles files = BindingsFiles.of(
                BindingsFiles.providers(subject, remark -> streams.tell(List.of(remark))), packageName);
        if (place == null) {
            print(files.sources());
            return Program.DONE;
        }
        if (difference.isGiven()) {
            return DifferenceOption.show(files.planned(Path.of(place), force), streams);
        }
        files.write(Path.of(place), force).forEach(path -> streams.out().println(Diagnostic.visible(path.toString())));
        return Program.DONE;
    }

    private void print(List<BindingSource> sources) {
        if (sources.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "There are " + sources.size() + " providers. Give a folder with -o.");
        }
        streams.out().print(sources.get(0).text());
    }
}
