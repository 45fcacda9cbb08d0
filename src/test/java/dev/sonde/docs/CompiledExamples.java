package dev.sonde.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Classes of examples, compiled all at once. */
final class CompiledExamples {
    private CompiledExamples() {}

    /** The name of the class of the nth source. */
    static String name(int n) {
        return "Example" + n;
    }

    /** The methods {@code run} of the sources' classes; what does not compile fails with the compiler's words. */
    static List<Method> of(List<String> sources, Path folder) throws Exception {
        Path place = Files.createTempDirectory(folder, "sources");
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            files.add(Files.writeString(place.resolve(name(files.size()) + ".java"), source));
        }
        StringWriter words = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-d", place.toString(), "-cp", System.getProperty("java.class.path"));
            boolean done = compiler.getTask(
                            words, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(done).as(words.toString()).isTrue();
        }
        List<Method> methods = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()})) {
            for (int i = 0; i < sources.size(); i++) {
                Method run = loader.loadClass(name(i)).getDeclaredMethod("run");
                run.setAccessible(true);
                methods.add(run);
            }
        }
        return methods;
    }
}
