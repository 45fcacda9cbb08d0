package dev.sonde.maven;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.CommittedScripts;
import dev.sonde.generate.FileDifference;
import dev.sonde.generate.GeneratedFile;
import dev.sonde.generate.GenerationException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Fails the build when a script has faults, or when the scripts that are kept in the project are not what the Java says. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class CheckMojo extends ScriptsMojo {
    /** Whether a warning fails the build too. */
    @Parameter(property = "sonde.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** A folder of the project with generated scripts, which must be what the Java says. */
    @Parameter(property = "sonde.committedDirectory")
    private @Nullable File committedDirectory;

    @Override
    void work() throws GenerationException, MojoExecutionException, MojoFailureException {
        List<GeneratedFile> files = files();
        // That no script is found was told as a warning.
        if ((tellAll(warnings(files)) || files.isEmpty()) && failOnWarning) {
            throw new MojoFailureException("The scripts have warnings, and sonde.failOnWarning is set.");
        }
        if (committedDirectory != null) {
            compare(texts(files), committedDirectory);
        }
        getLog().info(Count.of(files.size(), "file") + " of scripts checked.");
    }

    private void compare(Map<String, String> texts, File folder) throws GenerationException, MojoFailureException {
        if (!folder.isDirectory()) {
            throw new MojoFailureException("There is no folder " + shown(folder)
                    + " to compare with. Correct committedDirectory, or write the scripts there first: "
                    + writing(folder));
        }
        boolean same = true;
        for (Map.Entry<String, String> each : texts.entrySet()) {
            String difference = FileDifference.of(folder.toPath().resolve(each.getKey()), each.getValue());
            difference.lines().forEach(line -> getLog().error(Diagnostic.visible(line)));
            same &= difference.isEmpty();
        }
        for (Path file : CommittedScripts.in(folder.toPath())) {
            if (!texts.containsKey(String.valueOf(file.getFileName()))) {
                getLog().error(shown(file.toFile())
                        + " is a script of Sonde that no Java of the project makes any more.");
                same = false;
            }
        }
        if (!same) {
            throw new MojoFailureException("The scripts in " + shown(folder)
                    + " are not what the Java says. Write them anew: " + writing(folder));
        }
    }

    private String writing(File folder) {
        return "mvn dev.sonde:sonde:generate -Dsonde.outputDirectory=" + shown(folder);
    }
}
