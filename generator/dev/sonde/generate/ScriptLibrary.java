package dev.sonde.generate;

import dev.sonde.dsl.ScriptSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Scripts that can be named instead of given as Java. Sonde's own and those of the class path are found as services: a jar
 * lists its library in {@code META-INF/services/dev.sonde.generate.ScriptLibrary}.
 */
public interface ScriptLibrary {
    /** The names of its scripts, in an order that stays. */
    List<String> names();

    /** What makes the script of this name. Only the one that is asked for is loaded. */
    Optional<ScriptSource> find(String name);

    /** The name in {@link #names} for one that it finds, where it takes more than one spelling. */
    default String properName(String name) {
        return name;
    }

    /** What a list says of the script of this name, where the library knows it and need not make the script. */
    default Optional<ListedScript> listed(String name) {
        return Optional.empty();
    }

    /** All libraries that a class loader finds. */
    static List<ScriptLibrary> all(ClassLoader loader) {
        List<ScriptLibrary> libraries = new ArrayList<>();
        ServiceLoader.load(ScriptLibrary.class, loader).forEach(libraries::add);
        return libraries;
    }
}
