package dev.sonde;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.Rendition;
import dev.sonde.dsl.Script;
import dev.sonde.generate.BindingSource;
import dev.sonde.generate.BindingsFiles;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.TapsetSources;
import dev.sonde.generate.Tapsets;
import dev.sonde.library.Library;
import dev.sonde.library.LibraryScript;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.provider.Catalogue;
import dev.sonde.provider.Provider;
import dev.sonde.target.Targets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that Sonde can print by itself, in one file: to be compared between machines. */
final class Everything {
    // Fifteen thousand lines of one shape.
    private static final String LARGEST = "hotspot_jni";

    private Everything() {}

    /** Writes it to a file. */
    public static void main(String[] arguments) throws Exception {
        Files.write(Path.of(arguments[0]), text().getBytes(UTF_8));
    }

    static String text() throws GenerationException {
        StringBuilder text = new StringBuilder();
        for (LibraryScript each : Library.all()) {
            Script script = each.script();
            for (Dialect dialect : Dialects.all()) {
                Rendition rendition = script.as(dialect)
                        .at(Targets.usual().with("python", Targets.executable("/opt/çİı/ثعبان/python3.11")));
                text.append("== ").append(rendition.fileName()).append('\n');
                rendition.diagnostics().forEach(said -> text.append(said).append('\n'));
                if (!Diagnostic.anyError(rendition.diagnostics())) {
                    text.append(rendition.text()).append(rendition.command("out/" + rendition.fileName()));
                }
            }
        }
        Tapsets.systemTap(TapsetSources.catalogue())
                .forEach(file -> text.append("== ").append(file.name()).append(file.text()));
        Tapsets.dtrace(TapsetSources.catalogue())
                .forEach(file -> text.append("== ").append(file.name()).append(file.text()));
        List<Provider> providers = new ArrayList<>();
        for (String name : Catalogue.names()) {
            if (!name.equals(LARGEST)) {
                providers.addAll(Catalogue.providers(name));
            }
        }
        for (BindingSource each : BindingsFiles.of(providers, "a.b").sources()) {
            text.append("== ").append(each.path()).append('\n').append(each.text());
        }
        return text.toString();
    }
}
