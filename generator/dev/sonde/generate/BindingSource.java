package dev.sonde.generate;

import java.nio.file.Path;

/**
 * The source of a class of typed markers.
 *
 * @param packageName the package, such as {@code com.acme.probes}
 * @param className the simple name of the class
 * @param text the whole text, with a newline at its end
 */
public record BindingSource(String packageName, String className, String text) {

    /**
     * Where the file belongs below a source directory.
     *
     * @return the relative path, such as {@code com/acme/probes/Python.java}
     */
    public Path path() {
        return Path.of(packageName.replace('.', '/'), className + ".java");
    }
}
