package dev.sonde.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Java sources that tests give to the program. */
final class Sources {
    private Sources() {}

    /** A class that makes one script of this name, whose statement is on line 9. */
    static String script(String className, String name, String statement) {
        return """
                import static dev.sonde.dsl.Sonde.*;
                import dev.sonde.bindings.Python;
                import dev.sonde.dsl.*;
                import java.util.List;
                class %s implements ScriptSource {
                    public List<Script> scripts() {
                        var entry = Python.functionEntry();
                        var script = script("%s").allowing("SONDE-601", "a short run").on(entry).run(
                                %s).build();
                        return List.of(script);
                    }
                }
                """.formatted(className, name, statement);
    }

    /** A good source. */
    static String good(String name) {
        return script("Good", name, "printf(\"%s\\n\", entry.funcname())");
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
