package dev.sonde.maven;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Severity;
import dev.sonde.generate.FoundScript;
import dev.sonde.generate.GeneratedFile;
import dev.sonde.generate.Generation;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.ParameterValues;
import dev.sonde.generate.Placement;
import dev.sonde.generate.ScriptFinder;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.target.Binary;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that is about the project's scripts: the classes that implement {@link dev.sonde.dsl.ScriptSource}. */
abstract class ScriptsMojo extends AbstractMojo {
    /** The project. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    MavenProject project;

    /** Does nothing when true. */
    @Parameter(property = "sonde.skip", defaultValue = "false")
    private boolean skip;

    /** The dialects, such as {@code d} and {@code stp}; all when left out. */
    @Parameter(property = "sonde.dialects")
    private List<String> dialects = List.of();

    /** Which classes may make scripts, as globs over their paths: {@code com/acme/**}. All when left out. */
    @Parameter(property = "sonde.includes")
    private List<String> includes = List.of();

    /** Which of those don't. */
    @Parameter(property = "sonde.excludes")
    private List<String> excludes = List.of();

    /** The program with the markers, or the one that loads the library. */
    @Parameter(property = "sonde.binary")
    private @Nullable String binary;

    /** The shared library with the markers, by soname or path. */
    @Parameter(property = "sonde.library")
    private @Nullable String library;

    /** The first words of a SystemTap tapset's aliases, to be used instead of markers. */
    @Parameter(property = "sonde.tapset")
    private @Nullable String tapset;

    /** The provider that binary, library or tapset are for; every provider when left out. */
    @Parameter(property = "sonde.provider")
    private @Nullable String provider;

    /** What parameters of the scripts are set to, as {@code name=value}. */
    @Parameter(property = "sonde.parameters")
    private List<String> parameters = List.of();

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
            throw new MojoFailureException(
                    "The scripts have faults. The first: " + e.diagnostics().get(0));
        }
    }

    /** Does the goal's work. */
    abstract void work() throws GenerationException, MojoExecutionException, MojoFailureException;

    /** The files of the project's scripts. */
    List<GeneratedFile> files() throws GenerationException, MojoExecutionException {
        List<Path> path = new ArrayList<>();
        try {
            for (String each : project.getRuntimeClasspathElements()) {
                path.add(Path.of(each));
            }
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The class path is not resolved: " + e.getMessage());
        }
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        ScriptFinder finder = new ScriptFinder(path, InputStream.nullInputStream());
        List<FoundScript> scripts = finder.findCompiled(classes, includes, excludes);
        if (scripts.isEmpty()) {
            getLog().warn("No class of the project implements dev.sonde.dsl.ScriptSource.");
        }
        return new Generation(chosenDialects(), new Placement(target(), provider), parameterValues()).files(scripts);
    }

    /** Tells all warnings, and whether there are any. */
    boolean warn(List<GeneratedFile> files) {
        Set<Diagnostic> warnings = new LinkedHashSet<>();
        files.forEach(file -> warnings.addAll(file.warnings()));
        warnings.forEach(this::tell);
        return !warnings.isEmpty();
    }

    void tell(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            getLog().error(diagnostic.toString());
        } else {
            getLog().warn(diagnostic.toString());
        }
    }

    /** A path as the project's own files are named in messages. */
    String shown(File file) {
        Path base = project.getBasedir().toPath().toAbsolutePath();
        Path path = file.toPath().toAbsolutePath();
        return path.startsWith(base) ? base.relativize(path).toString() : path.toString();
    }

    private List<Dialect> chosenDialects() throws MojoExecutionException {
        Set<Dialect> chosen = new LinkedHashSet<>();
        for (String id : dialects) {
            chosen.add(Dialects.byId(id)
                    .orElseThrow(() -> new MojoExecutionException("There is no dialect '" + id + "'; there are: "
                            + Dialects.all().stream().map(Dialect::id).toList())));
        }
        if (chosen.isEmpty()) {
            return tapset == null ? Dialects.all() : List.of(Dialects.SYSTEMTAP);
        }
        return List.copyOf(chosen);
    }

    private ParameterValues parameterValues() throws MojoExecutionException {
        try {
            return ParameterValues.parse(parameters);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("sonde.parameters: " + e.getMessage());
        }
    }

    private @Nullable Target target() throws MojoExecutionException {
        if (tapset != null) {
            if (binary != null || library != null) {
                throw new MojoExecutionException("Give a tapset, or a binary and a library, but not both.");
            }
            try {
                return Targets.tapset(tapset);
            } catch (IllegalArgumentException e) {
                throw new MojoExecutionException(e.getMessage());
            }
        }
        return binary == null && library == null ? null : new Binary(binary, library, 0);
    }
}
