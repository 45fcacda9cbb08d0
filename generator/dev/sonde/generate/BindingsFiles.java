package dev.sonde.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Origin;
import dev.sonde.output.OutputFiles;
import dev.sonde.provider.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The classes of several providers in one package, written below a source folder.
 *
 * <pre>{@code
 * List<Provider> providers = MarkerSource.of("probes.d").find(false).providers();
 * BindingsFiles.of(providers, "com.acme").write(Path.of("src/main/java"), false);
 * }</pre>
 *
 * @param sources the classes, no two of one name
 */
public record BindingsFiles(List<BindingSource> sources) {
    /** So far into a file its sentence is looked for: a file of another may be of any size. */
    private static final int SIGNED = 1 << 20;

    /** Copies the list. */
    public BindingsFiles {
        sources = List.copyOf(sources);
    }

    /**
     * Makes the classes.
     *
     * @param providers the providers
     * @param packageName the package of the classes, such as {@code com.acme.probes}
     * @return a class for each provider, in the same order
     * @throws GenerationException if two providers would get one class
     * @throws IllegalArgumentException if the package's name is none
     */
    public static BindingsFiles of(List<Provider> providers, String packageName) throws GenerationException {
        Map<String, BindingSource> sources = new LinkedHashMap<>();
        for (Provider each : providers) {
            BindingSource source = BindingsGenerator.generate(each, packageName);
            // Some file systems don't tell capitals apart.
            if (sources.put(source.className().toLowerCase(Locale.ROOT), source) != null) {
                throw new GenerationException(
                        Rule.OUTPUT_CLASH,
                        "Two providers would be written to the class " + source.className() + ".",
                        "Make their bindings apart, in packages of their own.");
            }
        }
        return new BindingsFiles(List.copyOf(sources.values()));
    }

    /**
     * The providers that classes are made of.
     *
     * @param source a provider definition, a program or library, a process id, or a provider of the catalogue
     * @param remarks gets what was read otherwise than it is written
     * @throws GenerationException if it can't be read, or has no markers
     */
    public static List<Provider> providers(String source, Consumer<Diagnostic> remarks) throws GenerationException {
        MarkerSource markers = MarkerSource.of(source);
        if (markers instanceof MarkerSource.Known known) {
            return known.providers();
        }
        FoundMarkers found = markers.find(false);
        found.remarks().forEach(remarks);
        if (found.isEmpty()) {
            throw new GenerationException(
                    Rule.MARKERS_NONE,
                    Diagnostic.quote(source) + " has no markers.",
                    "Give the file that has them; 'sonde probes' shows which one it is.");
        }
        return found.providers();
    }

    /**
     * Writes the files, all or none.
     *
     * @param folder the source folder; the package's folders are made below it
     * @param overForeign whether a file that Sonde did not write may be written over
     * @return the paths of the classes, changed or not
     * @throws GenerationException if a file can't be written, or is not Sonde's
     */
    public List<Path> write(Path folder, boolean overForeign) throws GenerationException {
        OutputFiles files = planned(folder, overForeign);
        Delivery.of(files);
        return List.copyOf(files.files().keySet());
    }

    /**
     * The files that {@link #write} would write.
     *
     * @throws GenerationException if one is there and is not Sonde's
     */
    public OutputFiles planned(Path folder, boolean overForeign) throws GenerationException {
        OutputFiles files = new OutputFiles();
        List<Diagnostic> foreign = new ArrayList<>();
        for (BindingSource each : sources) {
            Path path = folder.resolve(each.path());
            files.addBelow(folder, each.path().toString(), each.text());
            if (!overForeign && isForeign(path)) {
                foreign.add(new Diagnostic(
                        Rule.OUTPUT_FOREIGN,
                        "The file " + Diagnostic.path(path) + " was not written by Sonde.",
                        Origin.UNKNOWN,
                        "Give another folder or package, or --force to write over it."));
            }
        }
        if (!foreign.isEmpty()) {
            throw new GenerationException(foreign);
        }
        return files;
    }

    /** Whether there is a file that does not carry Sonde's sentence; one that can't be read counts as one. */
    private static boolean isForeign(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream text = Files.newInputStream(file)) {
            return !new String(text.readNBytes(SIGNED), UTF_8).contains(BindingsGenerator.SIGNATURE);
        } catch (IOException e) {
            return true;
        }
    }
}
