package dev.sonde.maven;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.TapsetOrder;
import dev.sonde.generate.TapsetPlaces;
import dev.sonde.generate.Tapsets;
import dev.sonde.tapset.TapsetFile;
import dev.sonde.tapset.TapsetPlan;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes tapsets of providers: files with the aliases that scripts use instead of markers. The jar gets them as resources,
 * and a zip of them can become an artifact of the project.
 *
 * <p>A file that would not change is not touched; a file that the goal wrote before and would not write now is removed.
 */
@Mojo(name = "tapset", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class TapsetMojo extends SondeMojo {
    /** What tapsets are made of: providers of the catalogue, definitions such as {@code src/main/probes/app.d}, programs. */
    @Parameter(property = "sonde.tapset.sources", required = true)
    private List<String> sources = List.of();

    /** The programs with the markers, or those that load the library. */
    @Parameter(property = "sonde.tapset.binaries")
    private List<String> binaries = List.of();

    /** The libraries with the markers, by path or soname. */
    @Parameter(property = "sonde.tapset.libraries")
    private List<String> libraries = List.of();

    /** Of several places take the first that has the marker, not all of them. */
    @Parameter(property = "sonde.tapset.first", defaultValue = "false")
    private boolean first;

    /** The first words of the aliases. */
    @Parameter(property = "sonde.tapset.prefix")
    private @Nullable String prefix;

    /** What stands behind the files' names. */
    @Parameter(property = "sonde.tapset.version")
    private @Nullable String version;

    /** The files' license, as SPDX names it. */
    @Parameter(property = "sonde.tapset.license", defaultValue = TapsetPlan.LICENSE)
    private String license = TapsetPlan.LICENSE;

    /** The forms: {@code stp} for SystemTap, {@code d} for a library of D. */
    @Parameter(property = "sonde.tapset.forms", defaultValue = "stp")
    private List<String> forms = List.of();

    /** Where the tapsets are written. */
    @Parameter(
            property = "sonde.tapset.outputDirectory",
            defaultValue = "${project.build.directory}/generated-resources/tapset",
            required = true)
    @SuppressWarnings("NullAway.Init")
    private File outputDirectory;

    /** The folder of the jar that the tapsets go to. */
    @Parameter(property = "sonde.tapset.targetPath", defaultValue = "tapset")
    private String targetPath = "tapset";

    /** Whether the tapsets go into the jar. */
    @Parameter(property = "sonde.tapset.attachAsResource", defaultValue = "true")
    private boolean attachAsResource;

    /** The classifier of a zip with the tapsets that becomes an artifact; none when left out. */
    @Parameter(property = "sonde.tapset.classifier")
    private @Nullable String classifier;

    @Override
    void work() throws GenerationException, MojoExecutionException {
        TapsetPlaces places = new TapsetPlaces(binaries, libraries);
        List<TapsetPlan> plans = new TapsetOrder(inProject(), places, first, prefix, version, license).plans();
        List<TapsetFile> files = files(plans);
        List<Diagnostic> warnings = new ArrayList<>();
        for (TapsetPlan plan : plans) {
            warnings.addAll(places.absent(plan));
        }
        files.forEach(file -> warnings.addAll(file.warnings()));
        tellAll(warnings);
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.name(), file.text()));
        List<Path> written = write(outputDirectory.toPath(), "generated", texts);
        if (attachAsResource) {
            pack(outputDirectory, targetPath, texts);
        }
        if (classifier != null) {
            attach(classifier, texts);
        }
        getLog().info(Count.of(texts.size(), "tapset") + " in " + shown(outputDirectory) + ", " + written.size()
                + " of them written anew.");
    }

    private List<TapsetFile> files(List<TapsetPlan> plans) throws GenerationException, MojoExecutionException {
        List<TapsetFile> files = new ArrayList<>();
        for (String form : forms) {
            switch (form) {
                case "stp" -> files.addAll(Tapsets.systemTap(plans));
                case "d" -> files.addAll(Tapsets.dtrace(plans));
                default ->
                    throw new MojoExecutionException(
                            "There is no form " + Diagnostic.quote(form) + " of a tapset; there are: stp, d");
            }
        }
        return files;
    }

    private List<String> inProject() {
        return sources.stream().map(this::inProject).toList();
    }
}
