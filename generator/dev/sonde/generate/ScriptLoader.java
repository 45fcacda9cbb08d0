package dev.sonde.generate;

import dev.sonde.dsl.ScriptSource;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Loads the user's classes: those compiled in memory, and those of a class path. */
final class ScriptLoader extends URLClassLoader {
    /** What a stack trace calls this loader; it tells the user's frames from all others. */
    static final String NAME = "scripts";

    private final Map<String, byte[]> compiled;

    ScriptLoader(Map<String, byte[]> compiled, List<Path> classPath) {
        super(NAME, urls(classPath), ScriptSource.class.getClassLoader());
        this.compiled = compiled;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = compiled.get(name);
        return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }

    private static URL[] urls(List<Path> classPath) {
        return classPath.stream().map(ScriptLoader::url).toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a path without an address: " + path, e);
        }
    }
}
