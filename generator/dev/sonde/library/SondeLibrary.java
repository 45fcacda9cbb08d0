package dev.sonde.library;

import dev.sonde.dsl.ScriptSource;
import dev.sonde.generate.ListedScript;
import dev.sonde.generate.ScriptLibrary;
import java.util.List;
import java.util.Optional;

/** The library as the command line and the Maven plugin find it: {@code sonde generate python/flow}. */
public final class SondeLibrary implements ScriptLibrary {
    /** For the service loader. */
    public SondeLibrary() {}

    @Override
    public List<String> names() {
        return Library.names();
    }

    /** Takes a file's name too: {@code python_flow} for {@code python/flow}. */
    @Override
    public Optional<ScriptSource> find(String name) {
        return Library.find(properName(name)).map(LibraryScript::source);
    }

    @Override
    public Optional<ListedScript> listed(String name) {
        return Library.find(name)
                .flatMap(script -> LibraryDialects.of(name)
                        .map(dialects -> new ListedScript(name, script.description(), dialects)));
    }

    @Override
    public String properName(String name) {
        return name.contains("/") ? name : name.replaceFirst("_", "/");
    }
}
