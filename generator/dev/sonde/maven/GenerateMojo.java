package dev.sonde.maven;

import dev.sonde.generate.GeneratedFile;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.OutputFolder;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

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

    @Override
    void work() throws GenerationException, MojoExecutionException {
        List<GeneratedFile> files = files();
        warn(files);
        List<Path> written = write(outputDirectory.toPath(), "generated", files);
        if (attachAsResource) {
            register();
            // Maven has copied the resources already when the classes are there.
            write(Path.of(project.getBuild().getOutputDirectory()).resolve(targetPath), "packed", files);
        }
        getLog().info(files.size() + " files of scripts in " + shown(outputDirectory) + ", " + written.size()
                + " of them written anew.");
    }

    private List<Path> write(Path folder, String list, List<GeneratedFile> files) throws GenerationException {
        Path record = Path.of(project.getBuild().getDirectory()).resolve("sonde/" + list + "-files.txt");
        return new OutputFolder(folder, record).write(files);
    }

    private void register() {
        Resource resource = new Resource();
        resource.setDirectory(outputDirectory.getPath());
        resource.setTargetPath(targetPath);
        project.addResource(resource);
    }
}
