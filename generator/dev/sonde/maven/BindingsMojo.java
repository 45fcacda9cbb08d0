package dev.sonde.maven;

import dev.sonde.check.Diagnostic;
import dev.sonde.generate.BindingsFiles;
import dev.sonde.generate.GenerationException;
import dev.sonde.provider.Provider;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a Java class for each provider, with a method for each marker and a typed method for each of its parameters, and
 * lets the project's own sources use them.
 *
 * <p>A file that would not change is not touched; a file that the goal wrote before and would not write now is removed.
 */
@Mojo(name = "bindings", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class BindingsMojo extends SondeMojo {
    /** What has the markers: definitions such as {@code src/main/probes/app.d}, programs, providers of the catalogue. */
    @Parameter(property = "sonde.bindings.sources", required = true)
    private List<String> sources = List.of();

    /** The package of the classes. */
    @Parameter(property = "sonde.bindings.package", required = true)
    private String packageName = "";

    /** The source folder that is written. */
    @Parameter(
            property = "sonde.bindings.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/sonde",
            required = true)
    @SuppressWarnings("NullAway.Init")
    private File outputDirectory;

    @Override
    void work() throws GenerationException, MojoExecutionException {
        if (!SourceVersion.isName(packageName)) {
            throw new MojoExecutionException(
                    "The package is " + Diagnostic.quote(packageName) + ", and that is no package.");
        }
        List<Provider> providers = new ArrayList<>();
        for (String source : sources) {
            providers.addAll(BindingsFiles.providers(inProject(source), this::tell));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        BindingsFiles.of(providers, packageName)
                .sources()
                .forEach(each -> texts.put(each.path().toString(), each.text()));
        List<Path> written = write(outputDirectory.toPath(), "generated", texts);
        project.addCompileSourceRoot(outputDirectory.getPath());
        getLog().info(Count.of(texts.size(), "class") + " of markers in " + shown(outputDirectory) + ", "
                + written.size() + " of them written anew.");
    }
}
