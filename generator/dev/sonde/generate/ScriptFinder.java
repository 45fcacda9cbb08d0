package dev.sonde.generate;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.dsl.ScriptSource;
import dev.sonde.output.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the scripts that a user names: a Java file, a folder of Java files, {@code -} for Java from the standard input, a
 * script of a library, or a class of the class path.
 */
public final class ScriptFinder {
    private static final String STDIN = "-";
    private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

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
        boolean isName = !argument.endsWith(".java") && isName(argument) && !Files.exists(path);
        return isName ? named(argument) : compileAndRun(argument, List.of(JavaSource.read(path)));
    }

    /** All scripts of the libraries. */
    public List<FoundScript> library() throws GenerationException {
        return ofLibraries(
                (library, name, runner) -> runner.run(name, library.find(name).orElseThrow()));
    }

    /** What a list says of all scripts of the libraries; what a library does not know is made. */
    public List<ListedScript> listed() throws GenerationException {
        return ofLibraries((library, name, runner) -> {
            Optional<ListedScript> known = library.listed(name);
            if (known.isPresent()) {
                return List.of(known.get());
            }
            return runner.run(name, library.find(name).orElseThrow()).stream()
                    .map(ListedScript::of)
                    .toList();
        });
    }

    /** What is made of one name of a library. */
    private interface Entry<T> {
        List<T> of(ScriptLibrary library, String name, ScriptRunner runner) throws GenerationException;
    }

    private <T> List<T> ofLibraries(Entry<T> entry) throws GenerationException {
        try (ScriptLoader loader = new ScriptLoader(Map.of(), classPath)) {
            ScriptRunner runner = new ScriptRunner(loader, SourceNames.NONE);
            List<T> all = new ArrayList<>();
            for (ScriptLibrary library : ScriptLibrary.all(loader)) {
                for (String name : library.names()) {
                    all.addAll(entry.of(library, name, runner));
                }
            }
            return all;
        } catch (IOException e) {
            throw unreadableClassPath(e);
        }
    }

    /**
     * The scripts of compiled classes; may be none. A project that lists its sources as services, in
     * {@code META-INF/services/dev.sonde.dsl.ScriptSource}, has those and no others; else all classes are looked at.
     *
     * @param classes the folder of the class files, which the class path has to have too
     * @param includes globs over the classes' paths, such as {@code com/acme/**}; empty for all
     * @param excludes globs of classes to leave out
     */
    public List<FoundScript> findCompiled(Path classes, List<String> includes, List<String> excludes)
            throws GenerationException {
        List<String> names = CompiledClasses.sources(classes, includes, excludes);
        try (ScriptLoader loader = new ScriptLoader(Map.of(), classPath)) {
            return new ScriptRunner(loader, SourceNames.NONE).run(names);
        } catch (IOException e) {
            throw unreadableClassPath(e);
        }
    }

    private List<FoundScript> named(String name) throws GenerationException {
        try (ScriptLoader loader = new ScriptLoader(Map.of(), classPath)) {
            ScriptRunner runner = new ScriptRunner(loader, SourceNames.NONE);
            for (ScriptLibrary library : ScriptLibrary.all(loader)) {
                Optional<ScriptSource> source = library.find(name);
                if (source.isPresent()) {
                    return runner.run(library.properName(name), source.get());
                }
            }
            if (name.contains("/") || !runner.isClass(name)) {
                throw new GenerationException(
                        Rule.SOURCE_MISSING,
                        "There is no file, folder, library script or class called " + Diagnostic.path(name) + ".",
                        "See 'sonde list' for the library; for a class of yours give --class-path.");
            }
            return require(name, runner.run(List.of(name)));
        } catch (IOException e) {
            throw unreadableClassPath(e);
        }
    }

    private List<FoundScript> compileAndRun(String argument, List<JavaSource> sources) throws GenerationException {
        Map<String, byte[]> classes = SourceCompiler.compile(sources, classPath);
        try (ScriptLoader loader = new ScriptLoader(classes, classPath)) {
            ScriptRunner runner = new ScriptRunner(loader, SourceNames.ofSources(sources));
            return require(argument, runner.run(classes.keySet()));
        } catch (IOException e) {
            throw unreadableClassPath(e);
        }
    }

    private static List<FoundScript> require(String argument, List<FoundScript> found) throws GenerationException {
        if (found.isEmpty()) {
            throw new GenerationException(
                    Rule.SOURCE_WITHOUT_SCRIPT,
                    Diagnostic.path(argument) + " has no scripts.",
                    "Write a class that implements dev.sonde.dsl.ScriptSource and gives at least one.");
        }
        return found;
    }

    private static GenerationException unreadableClassPath(IOException fault) {
        return new GenerationException(
                Rule.SOURCE_MISSING,
                "The class path can't be read: " + FileFault.reason(fault) + ".",
                "Check --class-path.");
    }

    private static List<JavaSource> sources(Path folder) throws GenerationException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
                    .filter(file -> !isOfProjectWithin(folder, file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new GenerationException(
                    Rule.SOURCE_MISSING,
                    "The folder " + Diagnostic.path(folder) + " can't be read: " + FileFault.reason(e) + ".",
                    "Give a folder of Java files.");
        }
        if (files.isEmpty()) {
            throw new GenerationException(
                    Rule.SOURCE_MISSING,
                    "The folder " + Diagnostic.path(folder) + " has no Java files.",
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

    // A project below the folder has a class path of its own, so its sources can't be compiled with the folder's.
    private static boolean isOfProjectWithin(Path folder, Path file) {
        Path parent = file.getParent();
        while (parent != null && !parent.equals(folder)) {
            Path here = parent;
            if (BUILD_FILES.stream().anyMatch(name -> Files.exists(here.resolve(name)))) {
                return true;
            }
            parent = parent.getParent();
        }
        return false;
    }

    // A script of the library has a slash in its name: python/flow.
    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> Character.isJavaIdentifierPart(c) || c == '.' || c == '-' || c == '/')
                && Character.isJavaIdentifierStart(text.charAt(0));
    }
}
