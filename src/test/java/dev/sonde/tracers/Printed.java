package dev.sonde.tracers;

import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.Rendition;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptSource;
import dev.sonde.golden.Goldens;
import dev.sonde.lower.Dialect;
import dev.sonde.target.Target;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scripts of all goldens and samples, printed for one place of Python's markers. */
final class Printed {
    private Printed() {}

    /** The scripts that the dialect can say, by their names. */
    static Map<String, Rendition> all(Dialect dialect, Target python) {
        Map<String, Rendition> sayable = new TreeMap<>();
        scripts().forEach((name, script) -> {
            Rendition rendition = script.as(dialect).at("python", python);
            if (!Diagnostic.anyError(rendition.diagnostics())) {
                sayable.put(name, rendition);
            }
        });
        return sayable;
    }

    /** The one script of a sample. */
    static Script sample(String className) {
        try {
            Constructor<?> constructor = Class.forName(className).getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((ScriptSource) constructor.newInstance()).scripts().get(0);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className, e);
        }
    }

    private static Map<String, Script> scripts() {
        Map<String, Script> scripts = new TreeMap<>();
        Goldens.all().forEach(golden -> scripts.put(golden.feature(), golden.script()));
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            samples.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.replace(".java", ""))
                    .forEach(name -> scripts.put("sample-" + name, sample(name)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return scripts;
    }
}
