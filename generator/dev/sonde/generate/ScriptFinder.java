package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the scripts that a user names: a Java file, a folder of Java files, {@code -} for Java from the standard input, or
 * a class of the class path.
 */
public final class ScriptFinder {
    private static final String STDIN = "-";

    private final List<Path> classPath;
    private final InputStream stdin;

    /** A finder with a class path for sources and classes. */
    public ScriptFinder(List<Path> classPath, InputStream stdin) {
        this.classPath = List.copyOf(classPath);
        this.stdin = stdin;
    }

    /**
     * The scripts of one argument, at least one.
     *
     * @throws GenerationException with all that is wrong
     */
    public List<FoundScript> find(String argument) throws GenerationException {
        if (argument.equals(STDIN)) {
            return compileAndRun(argument, List.of(JavaSource.read(stdin)));
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            return compileAndRun(argument, sources(path));
        }
        boolean className = !argument.endsWith(".java") && isClassName(argument) && !Files.exists(path);
        if (className) {
            return run(argument, Map.of(), List.of(argument), SourceNames.NONE);
        }
        return compileAndRun(argument, List.of(JavaSource.read(path)));
    }

    private List<FoundScript> compileAndRun(String argument, List<JavaSource> sources) throws GenerationException {
        Map<String, byte[]> classes = SourceCompiler.compile(sources, classPath);
        return run(argument, classes, classes.keySet(), SourceNames.ofSources(sources));
    }

    private List<FoundScript> run(
            String argument, Map<String, byte[]> classes, Collection<String> names, SourceNames sourceNames)
            throws GenerationException {
        try (ScriptLoader loader = new ScriptLoader(classes, classPath)) {
            List<FoundScript> found = new ScriptRunner(loader, sourceNames).run(names);
            if (found.isEmpty()) {
                throw new GenerationException(
                        Rule.SOURCE_WITHOUT_SCRIPT,
                        JavaSource.shown(argument) + " has no scripts.",
                        "Write a class that implements dev.sonde.dsl.ScriptSource and gives at least one.");
            }
            return found;
        } catch (IOException e) {
            throw new GenerationException(
                    Rule.SOURCE_MISSING,
                    "The class path can't be read: " + FileFault.reason(e) + ".",
                    "Check --class-path.");
        }
    }

    private static List<JavaSource> sources(Path folder) throws GenerationException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new GenerationException(
                    Rule.SOURCE_MISSING,
                    "The folder " + JavaSource.shown(folder.toString()) + " can't be read: " + FileFault.reason(e)
                            + ".",
                    "Give a folder of Java files.");
        }
        if (files.isEmpty()) {
            throw new GenerationException(
                    Rule.SOURCE_MISSING,
                    "The folder " + JavaSource.shown(folder.toString()) + " has no Java files.",
                    "Give a folder of Java files.");
        }
        List<JavaSource> sources = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                sources.add(JavaSource.read(file));
            } catch (GenerationException e) {
                faults.addAll(e.diagnostics());
            }
        }
        if (!faults.isEmpty()) {
            throw new GenerationException(faults);
        }
        return sources;
    }

    private static boolean isClassName(String text) {
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (start ? !Character.isJavaIdentifierStart(c) : c != '.' && !Character.isJavaIdentifierPart(c)) {
                return false;
            }
            start = c == '.';
        }
        return !start;
    }
}
