package dev.sonde.library;

import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.ScriptSource;
import dev.sonde.dsl.Sonde;
import java.util.List;
import java.util.function.Function;

/**
 * A script of the library that is not made yet.
 *
 * @param name its name: {@code python/flow}; the file is called {@code python_flow}
 * @param title what it shows, in a sentence
 * @param needs which versions it is right on, and what must be switched on, in sentences
 * @param body makes the script below its heading
 */
public record LibraryScript(String name, String title, String needs, Function<ScriptBuilder, Script> body) {
    /** The script, made anew. */
    public Script script() {
        return body.apply(Sonde.script(name.replace('/', '_')).describedAs(description()));
    }

    /** What it shows and what it needs, as the script says it. */
    String description() {
        return title + "\n" + needs;
    }

    /** The script as a source, for whoever makes files of sources. */
    public ScriptSource source() {
        return () -> List.of(script());
    }
}
