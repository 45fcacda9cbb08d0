package dev.sonde.maven;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.AllowedWarnings;
import dev.sonde.generate.FoundScript;
import dev.sonde.generate.GeneratedFile;
import dev.sonde.generate.Generation;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.ParameterValues;
import dev.sonde.generate.Placement;
import dev.sonde.generate.ScriptFinder;
import dev.sonde.generate.UnwantedExit;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.target.Binary;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that is about the project's scripts: the classes that implement {@link dev.sonde.dsl.ScriptSource}. */
abstract class ScriptsMojo extends SondeMojo {
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

    /** Warnings that are meant, each with the reason: {@code <SONDE-601>a small workload</SONDE-601>}. */
    @Parameter
    private Map<String, String> allowed = Map.of();

    /** The files of the project's scripts. */
    List<GeneratedFile> files() throws GenerationException, MojoExecutionException {
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        ScriptFinder finder = new ScriptFinder(classPath(), InputStream.nullInputStream());
        List<FoundScript> scripts = found(finder, classes);
        if (scripts.isEmpty()) {
            getLog().warn(
                            includes.isEmpty() && excludes.isEmpty()
                                    ? "No class of the project implements dev.sonde.dsl.ScriptSource."
                                    : "No class that includes and excludes leave implements dev.sonde.dsl.ScriptSource.");
        }
        return new Generation(chosenDialects(), new Placement(target(), provider), ParameterValues.parse(parameters))
                .files(scripts);
    }

    /** What the classes give; one of them that ends the whole build would end it with success. */
    private List<FoundScript> found(ScriptFinder finder, Path classes) throws GenerationException {
        UnwantedExit unwanted = UnwantedExit.watch(line -> getLog().error(line));
        try {
            return finder.findCompiled(classes, includes, excludes);
        } finally {
            unwanted.over();
        }
    }

    /**
     * A fingerprint of all that the files are made from; null when that can't be known.
     *
     * @param packed the folder of the project's classes that the files themselves go to
     */
    @Nullable
    String inputs(Path packed) throws MojoExecutionException {
        boolean soname = library != null && library.indexOf('/') < 0;
        if (soname || packed.equals(Path.of(project.getBuild().getOutputDirectory()))) {
            // Which file a soname is depends on the machine, and files amid the classes can't be told from inputs.
            return null;
        }
        try {
            Fingerprint print = new Fingerprint();
            print.add(List.of(dialects, includes, excludes, parameters, new TreeMap<>(allowed))
                    .toString());
            for (String place : Arrays.asList(binary, library, tapset, provider)) {
                print.add(String.valueOf(place));
            }
            for (Path each : classPath()) {
                print.add(each, packed);
            }
            print.add(
                    Path.of(ScriptFinder.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()),
                    packed);
            for (String place : Arrays.asList(binary, library)) {
                // A folder is no program, and could be the root of all.
                if (place != null && !Files.isDirectory(Path.of(place))) {
                    print.add(Path.of(place), packed);
                }
            }
            return print.text();
        } catch (IOException | URISyntaxException | InvalidPathException e) {
            getLog().debug("The inputs can't be compared: " + e);
            return null;
        }
    }

    /** All warnings of files that are not allowed, each once. */
    List<Diagnostic> warnings(List<GeneratedFile> files) throws GenerationException {
        return AllowedWarnings.of(allowed).rest(files);
    }

    /** The texts of files by their names. */
    static Map<String, String> texts(List<GeneratedFile> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.name(), file.text()));
        return texts;
    }

    private List<Path> classPath() throws MojoExecutionException {
        try {
            return project.getRuntimeClasspathElements().stream().map(Path::of).toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The class path is not resolved: " + e.getMessage());
        }
    }

    private List<Dialect> chosenDialects() throws MojoExecutionException {
        Set<Dialect> chosen = new LinkedHashSet<>();
        for (String id : dialects) {
            chosen.add(Dialects.byId(id)
                    .orElseThrow(() ->
                            new MojoExecutionException("There is no dialect " + Diagnostic.quote(id) + "; there are: "
                                    + Dialects.all().stream().map(Dialect::id).toList())));
        }
        if (chosen.isEmpty()) {
            return tapset == null ? Dialects.all() : List.of(Dialects.SYSTEMTAP);
        }
        return List.copyOf(chosen);
    }

    private @Nullable Target target() throws MojoExecutionException {
        if (tapset != null) {
            if (binary != null || library != null) {
                throw new MojoExecutionException("Give a tapset, or a binary and a library, but not both.");
            }
            return Targets.tapset(tapset);
        }
        return binary == null && library == null ? null : new Binary(binary, library, 0);
    }
}
