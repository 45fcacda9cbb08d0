package dev.sonde.maven;

import dev.sonde.generate.Delivery;
import dev.sonde.generate.DestructiveScripts;
import dev.sonde.generate.GeneratedFile;
import dev.sonde.generate.GenerationException;
import dev.sonde.output.OutputFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Prints the project's scripts, one file for each script and dialect, and packs them as resources.
 *
 * <p>A file that would not change is not touched; a file that the goal wrote before and would not write now is removed.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class GenerateMojo extends ScriptsMojo {
    private static final String INPUTS = "inputs.txt";

    /** Where the scripts are written. */
    @Parameter(
            property = "sonde.outputDirectory",
            defaultValue = "${project.build.directory}/generated-resources/sonde",
            required = true)
    @SuppressWarnings("NullAway.Init")
    private File outputDirectory;

    /** The folder of the jar that the scripts go to. */
    @Parameter(property = "sonde.targetPath", defaultValue = "sonde")
    @SuppressWarnings("NullAway.Init")
    private String targetPath;

    /** Whether the scripts go into the jar. */
    @Parameter(property = "sonde.attachAsResource", defaultValue = "true")
    private boolean attachAsResource;

    /** The classifier of a zip with the scripts that becomes an artifact; none when left out. */
    @Parameter(property = "sonde.classifier")
    private @Nullable String classifier;

    /** Runs the project's Java even when nothing that it is made from has changed. */
    @Parameter(property = "sonde.force", defaultValue = "false")
    private boolean force;

    /** Prints scripts that run commands or change the system too. */
    @Parameter(property = "sonde.destructive", defaultValue = "false")
    private boolean destructive;

    @Override
    void work() throws GenerationException, MojoExecutionException {
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        String inputs = inputs(classes.resolve(targetPath).normalize());
        Map<String, String> texts = force ? Map.of() : unchanged(inputs);
        if (!texts.isEmpty()) {
            deliver(texts);
            getLog().info("Nothing has changed: " + Count.of(texts.size(), "file") + " of scripts in "
                    + shown(outputDirectory) + ", 0 of them written anew.");
            return;
        }
        List<GeneratedFile> files = files();
        if (!destructive) {
            DestructiveScripts.refuse(files);
        }
        boolean warned = tellAll(warnings(files));
        texts = texts(files);
        List<Path> written = write(outputDirectory.toPath(), "generated", texts);
        deliver(texts);
        // Warnings are to be told each time.
        Delivery.of(new OutputFiles().add(own(INPUTS), inputs == null || warned ? "" : seal(inputs, texts)));
        getLog().info(Count.of(texts.size(), "file") + " of scripts in " + shown(outputDirectory) + ", "
                + written.size() + " of them written anew.");
    }

    private void deliver(Map<String, String> texts) throws GenerationException {
        if (attachAsResource) {
            pack(outputDirectory, targetPath, texts);
        }
        if (classifier != null) {
            attach(classifier, texts);
        }
    }

    /** What the last run wrote, when it was made from the same and is there as it was; else nothing. */
    private Map<String, String> unchanged(@Nullable String inputs) {
        try {
            Path record = own(INPUTS);
            if (inputs == null || !Files.isRegularFile(record)) {
                return Map.of();
            }
            Map<String, String> texts =
                    output(outputDirectory.toPath(), "generated").texts();
            return Files.readString(record).equals(seal(inputs, texts)) ? texts : Map.of();
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static String seal(String inputs, Map<String, String> texts) {
        Fingerprint print = new Fingerprint().add(inputs);
        new TreeMap<>(texts).forEach((name, text) -> print.add(name).add(text));
        return print.text() + "\n";
    }
}
