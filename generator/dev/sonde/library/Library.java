package dev.sonde.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scripts that come with Sonde, by name.
 *
 * <p>{@code Library.find("python/gc").get().script().as(D).text()} is a script that prints each collection of garbage. To list names and
 * titles makes no script and loads none of the classes that do.
 */
public final class Library {
    private static final SortedMap<String, LibraryScript> SCRIPTS = scripts();

    private Library() {}

    /** All names, in the order of the alphabet: {@code python/flow}. */
    public static List<String> names() {
        return List.copyOf(SCRIPTS.keySet());
    }

    /** All scripts, in the order of their names. */
    public static List<LibraryScript> all() {
        return List.copyOf(SCRIPTS.values());
    }

    /** The script of that name, if there is one. */
    public static Optional<LibraryScript> find(String name) {
        return Optional.ofNullable(SCRIPTS.get(name));
    }

    private static SortedMap<String, LibraryScript> scripts() {
        List<LibraryScript> all = new ArrayList<>();
        all.addAll(LanguageScripts.all());
        all.addAll(ProviderScripts.all());
        all.addAll(SystemScripts.all());
        SortedMap<String, LibraryScript> byName = new TreeMap<>();
        for (LibraryScript script : all) {
            if (byName.put(script.name(), script) != null) {
                throw new IllegalStateException("Two scripts are called " + script.name());
            }
        }
        return Collections.unmodifiableSortedMap(byName);
    }
}
