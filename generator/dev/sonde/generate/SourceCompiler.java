package dev.sonde.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.dsl.ScriptSource;
import dev.sonde.model.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles Java sources in memory, against Sonde itself and a class path. */
final class SourceCompiler {
    // No annotation processor: a trace needs none, and one that lies on the class path would run unasked.
    // Strings are joined inline: the other way builds code at the first run of each line.
    private static final List<String> OPTIONS = List.of("-proc:none", "-Xlint:none", "-g", "-XDstringConcat=inline");

    private SourceCompiler() {}

    /** The class files by the names of their classes, in the compiler's order. */
    static Map<String, byte[]> compile(List<JavaSource> sources, List<Path> classPath) throws GenerationException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new GenerationException(
                    Rule.COMPILER_MISSING,
                    "This Java (" + System.getProperty("java.home") + ") has no compiler.",
                    "Use a JDK instead of a JRE.");
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<Path> path = new ArrayList<>(List.of(ownPlace()));
        path.addAll(classPath);
        List<SourceFile> files = new ArrayList<>();
        for (JavaSource source : sources) {
            files.add(new SourceFile(files.size(), source));
        }
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(found, Locale.ROOT, UTF_8)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
            MemoryFiles memory = new MemoryFiles(standard);
            boolean done = compiler.getTask(new StringWriter(), memory, found, OPTIONS, null, files)
                    .call();
            if (!done) {
                throw new GenerationException(errors(found));
            }
            return memory.classes();
        } catch (IOException | IllegalArgumentException e) {
            throw new GenerationException(
                    Rule.SOURCE_DOES_NOT_COMPILE,
                    "The compiler failed: " + e.getMessage() + ".",
                    "Check the class path.");
        }
    }

    /** The folder or jar that Sonde itself is in. */
    private static Path ownPlace() {
        CodeSource source = ScriptSource.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Sonde's own place is no path: " + source.getLocation(), e);
        }
    }

    private static List<Diagnostic> errors(DiagnosticCollector<JavaFileObject> found) {
        List<Diagnostic> errors = new ArrayList<>();
        for (javax.tools.Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
            if (each.getKind() == javax.tools.Diagnostic.Kind.ERROR) {
                errors.add(new Diagnostic(
                        Rule.SOURCE_DOES_NOT_COMPILE,
                        oneLine(each.getMessage(Locale.ENGLISH)),
                        origin(each),
                        "Correct the Java."));
            }
        }
        if (errors.isEmpty()) {
            throw new IllegalStateException("the compiler failed and did not say why");
        }
        return errors;
    }

    private static Origin origin(javax.tools.Diagnostic<? extends JavaFileObject> each) {
        int line = (int) Math.max(each.getLineNumber(), 0);
        return each.getSource() instanceof SourceFile file ? new Origin(file.shown, line) : Origin.UNKNOWN;
    }

    /** The compiler's message with its details in parentheses: {@code cannot find symbol (symbol: class X, …).} */
    private static String oneLine(String message) {
        List<String> lines = message.lines()
                .map(SourceCompiler::evenly)
                .filter(line -> !line.isEmpty())
                .toList();
        String details = String.join(", ", lines.subList(Math.min(1, lines.size()), lines.size()));
        String first = lines.isEmpty() ? "The compiler gives no reason" : lines.get(0);
        String whole = details.isEmpty() ? first : first + " (" + details + ")";
        return whole.endsWith(".") ? whole : whole + ".";
    }

    private static String evenly(String line) {
        List<String> words = new ArrayList<>();
        new StringTokenizer(line).asIterator().forEachRemaining(word -> words.add(word.toString()));
        return String.join(" ", words);
    }

    private static final class SourceFile extends SimpleJavaFileObject {
        private final String shown;
        private final String text;

        SourceFile(int number, JavaSource source) {
            super(uri(number, source.fileName()), Kind.SOURCE);
            this.shown = source.shown();
            this.text = source.text();
        }

        private static URI uri(int number, String fileName) {
            try {
                return new URI("source", null, "/" + number + "/" + fileName, null);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("a file's name can't be quoted", e);
            }
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        // A public class may have another name than its file, as when java runs a source.
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassFile(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ClassFile> files = new LinkedHashMap<>();

        MemoryFiles(JavaFileManager disk) {
            super(disk);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return files.computeIfAbsent(name, ClassFile::new);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new LinkedHashMap<>();
            files.forEach((name, file) -> classes.put(name, file.bytes.toByteArray()));
            return classes;
        }
    }
}
