package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.output.FileFault;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** The class files below a folder. */
final class CompiledClasses {
    private static final String ENDING = ".class";
    private static final String SERVICES = "META-INF/services/dev.sonde.dsl.ScriptSource";

    private CompiledClasses() {}

    /** The names of the classes that may make scripts: those that are listed as services, or else all. */
    static List<String> sources(Path folder, List<String> includes, List<String> excludes) throws GenerationException {
        Path list = folder.resolve(SERVICES);
        if (!Files.isRegularFile(list)) {
            return names(folder, includes, excludes);
        }
        try {
            List<PathMatcher> wanted = globs(includes);
            List<PathMatcher> unwanted = globs(excludes);
            return Files.readAllLines(list).stream()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .filter(name -> wanted.isEmpty() || matches(wanted, name.replace('.', '/')))
                    .filter(name -> !matches(unwanted, name.replace('.', '/')))
                    .toList();
        } catch (IOException e) {
            throw unreadable(list, e);
        }
    }

    /**
     * The names of the classes, in the order of the alphabet.
     *
     * @param includes globs over the paths without {@code .class}, any of which must match; empty for all
     * @param excludes globs of which none may match
     */
    static List<String> names(Path folder, List<String> includes, List<String> excludes) throws GenerationException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<PathMatcher> wanted = globs(includes);
        List<PathMatcher> unwanted = globs(excludes);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(ENDING) && !file.endsWith("-info" + ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .filter(file -> wanted.isEmpty() || matches(wanted, file))
                    .filter(file -> !matches(unwanted, file))
                    .map(file -> file.replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static GenerationException unreadable(Path place, IOException fault) {
        return new GenerationException(
                Rule.SOURCE_MISSING,
                Diagnostic.path(place) + " can't be read: " + FileFault.reason(fault) + ".",
                "Compile the project first.");
    }

    private static List<PathMatcher> globs(List<String> patterns) {
        return patterns.stream()
                .map(each -> FileSystems.getDefault().getPathMatcher("glob:" + each))
                .toList();
    }

    private static boolean matches(List<PathMatcher> globs, String file) {
        Path path = Path.of(file);
        return globs.stream().anyMatch(glob -> glob.matches(path));
    }
}
