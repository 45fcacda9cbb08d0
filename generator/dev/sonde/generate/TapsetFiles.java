package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.model.Origin;
import dev.sonde.output.FileFault;
import dev.sonde.output.OutputFiles;
import dev.sonde.tapset.TapsetFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tapset files in a folder: written whole, and never in the place of a file that Sonde did not write. */
public final class TapsetFiles {
    private static final Pattern ALIAS = Pattern.compile("^\\s*probe\\s+([A-Za-z_][\\w.]*)\\s*\\+?=");

    /** More than any tapset has and any memory minds. */
    private static final int LARGEST = 16 << 20;

    private static final int LONGEST_LINE = 4096;

    private TapsetFiles() {}

    /**
     * Writes files.
     *
     * @param force whether files of others may be overwritten
     * @return those that were written, without those that said the same already
     * @throws GenerationException if a file of others is in the way or can't be written; then none is changed
     */
    public static List<Path> write(List<TapsetFile> files, Path folder, boolean force) throws GenerationException {
        return Delivery.of(planned(files, folder, force));
    }

    /**
     * The files that {@link #write} would write.
     *
     * @throws GenerationException if a file of others is in the way
     */
    public static OutputFiles planned(List<TapsetFile> files, Path folder, boolean force) throws GenerationException {
        OutputFiles writer = new OutputFiles();
        List<Path> places =
                files.stream().map(file -> folder.resolve(file.name())).toList();
        if (!force) {
            requireOwn(places);
        }
        for (TapsetFile file : files) {
            writer.addBelow(folder, file.name(), file.text());
        }
        return writer;
    }

    /** Adds files to those that are to be written below a folder, unless a file of others is in the way. */
    static void add(List<TapsetFile> files, Path folder, String below, OutputFiles writer) throws GenerationException {
        requireOwn(files.stream()
                .map(file -> folder.resolve(below).resolve(file.name()))
                .toList());
        files.forEach(file -> writer.addBelow(folder, below + "/" + file.name(), file.text()));
    }

    /**
     * Removes files, as far as they are there.
     *
     * @param force whether files of others may be removed
     * @return those that were removed
     * @throws GenerationException if one is a file of others, or can't be removed
     */
    public static List<Path> remove(List<TapsetFile> files, Path folder, boolean force) throws GenerationException {
        List<Path> places = files.stream()
                .map(file -> folder.resolve(file.name()))
                .filter(place -> Files.exists(place, LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!force) {
            requireOwn(places);
        }
        for (Path place : places) {
            try {
                Files.delete(place);
            } catch (IOException e) {
                throw new GenerationException(
                        Rule.OUTPUT_UNWRITABLE,
                        "The file " + Diagnostic.quote(place.toString()) + " can't be removed: " + FileFault.reason(e)
                                + ".",
                        "Remove it as a user who may.");
            }
        }
        return places;
    }

    /** Aliases of a prefix that other tapsets of a folder define already, a warning when there are some. */
    public static List<Diagnostic> clashes(String prefix, List<String> aliases, Path folder) {
        TreeSet<String> clashes = new TreeSet<>();
        List<Path> culprits = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".stp"))
                    .sorted()
                    .toList()) {
                List<String> shared = definedIn(file).filter(aliases::contains).toList();
                if (!shared.isEmpty() && !isOwn(file)) {
                    clashes.addAll(shared);
                    culprits.add(file);
                }
            }
        } catch (IOException e) {
            // No tapsets there, nothing to clash with.
            return List.of();
        }
        return clashes.isEmpty()
                ? List.of()
                : List.of(new Diagnostic(
                        Rule.TAPSET_SHIPPED,
                        culprits.get(0) + " defines " + String.join(", ", clashes)
                                + " too; SystemTap adds the two together, and fails where theirs finds nothing.",
                        Origin.UNKNOWN,
                        "Take another prefix than " + prefix + ", or write a question mark behind these aliases."));
    }

    private static Stream<String> definedIn(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return Stream.empty();
        }
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .map(ALIAS::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1));
    }

    private static void requireOwn(List<Path> places) throws GenerationException {
        List<Diagnostic> faults = new ArrayList<>();
        for (Path place : places) {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isOwn(place)) {
                faults.add(new Diagnostic(
                        Rule.TAPSET_FOREIGN_FILE,
                        "The file " + Diagnostic.quote(place.toString()) + " was not written by Sonde.",
                        Origin.UNKNOWN,
                        "Look at it, and give --force if it may go."));
            }
        }
        if (!faults.isEmpty()) {
            throw new GenerationException(faults);
        }
    }

    private static boolean isOwn(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream text = Files.newInputStream(file)) {
            String beginning = new String(text.readNBytes(LONGEST_LINE), StandardCharsets.ISO_8859_1);
            return beginning.lines().findFirst().orElse("").endsWith(TapsetFile.MARK);
        } catch (IOException e) {
            return false;
        }
    }
}
