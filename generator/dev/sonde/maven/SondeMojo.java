package dev.sonde.maven;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Severity;
import dev.sonde.generate.Delivery;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.OutputFolder;
import dev.sonde.output.OutputFiles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** What all goals have: the project, a way out, and messages as the build's log has them. */
abstract class SondeMojo extends AbstractMojo {
    /** A part of a file's name. */
    private static final Pattern CLASSIFIER = Pattern.compile("[A-Za-z0-9._-]+");

    /** The project. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    MavenProject project;

    /** This run of the goal. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MojoExecution execution;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private MavenProjectHelper artifacts;

    /** Does nothing when true. */
    @Parameter(property = "sonde.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as sonde.skip asks.");
            return;
        }
        try {
            work();
        } catch (GenerationException e) {
            e.diagnostics().forEach(this::tell);
            String first = e.diagnostics().stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .findFirst()
                    .map(Diagnostic::toString)
                    .orElse("");
            throw new MojoFailureException("There are faults. The first: " + first);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(Diagnostic.visible(String.valueOf(e.getMessage())));
        }
    }

    /** Does the goal's work. */
    abstract void work() throws GenerationException, MojoExecutionException, MojoFailureException;

    void tell(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            getLog().error(diagnostic.toString());
        } else {
            getLog().warn(diagnostic.toString());
        }
    }

    /** Tells all of them, and whether there are any. */
    boolean tellAll(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(this::tell);
        return !diagnostics.isEmpty();
    }

    /** A path as the project's own files are named in messages. */
    String shown(File file) {
        Path base = project.getBasedir().toPath().toAbsolutePath();
        Path path = file.toPath().toAbsolutePath();
        return Diagnostic.visible((path.startsWith(base) ? base.relativize(path) : path).toString());
    }

    /** A file that is named as the project's build file does: from the project's folder, where there is one. */
    String inProject(String name) {
        Path file = project.getBasedir().toPath().resolve(name);
        return Files.exists(file) ? file.toString() : name;
    }

    /** A file of this run's own, in the build folder. */
    Path own(String name) {
        return Path.of(project.getBuild().getDirectory())
                .resolve("sonde")
                .resolve(execution.getGoal() + "-" + execution.getExecutionId() + "-" + name);
    }

    /** Writes these files and no others of this run to a folder. */
    List<Path> write(Path folder, String list, Map<String, String> texts) throws GenerationException {
        return output(folder, list).write(texts);
    }

    /** A folder that this run writes to. */
    OutputFolder output(Path folder, String list) {
        return new OutputFolder(folder, own(list + ".txt"));
    }

    /** Puts files into the jar, below a folder of it. */
    void pack(File folder, String targetPath, Map<String, String> texts) throws GenerationException {
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        if (!classes.resolve(targetPath).normalize().startsWith(classes.normalize())) {
            throw new IllegalArgumentException("The targetPath is " + Diagnostic.quote(targetPath)
                    + ", and that leaves the folder of the project's classes.");
        }
        Resource resource = new Resource();
        resource.setDirectory(folder.getPath());
        resource.setTargetPath(targetPath);
        project.addResource(resource);
        // Maven may have copied the resources already.
        write(classes.resolve(targetPath), "packed", texts);
    }

    /** Makes files an artifact of the project beside its jar: a zip with a classifier. */
    void attach(String classifier, Map<String, String> texts) throws GenerationException {
        if (!CLASSIFIER.matcher(classifier).matches()) {
            throw new IllegalArgumentException("The classifier is " + Diagnostic.quote(classifier)
                    + ", and it must be letters, digits, dots, dashes and underscores.");
        }
        String name = project.getBuild().getFinalName() + "-" + classifier + ".zip";
        Path file = Path.of(project.getBuild().getDirectory()).resolve(name);
        Delivery.of(new OutputFiles().add(file, Zip.of(texts)));
        artifacts.attachArtifact(project, "zip", classifier, file.toFile());
    }
}
