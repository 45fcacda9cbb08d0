package dev.sonde.cli;

import dev.sonde.generate.FoundScript;
import dev.sonde.generate.GenerationException;
import dev.sonde.generate.ListedScript;
import dev.sonde.generate.ScriptFinder;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scripts a command is about. */
final class ScriptArguments {
    @Parameters(
            paramLabel = "SCRIPT",
            description = "A Java file, a folder of Java files (without the projects in it), a library script's name, "
                    + "a class of the class path, or - for Java from stdin.")
    private List<String> scripts = List.of();

    @Option(
            names = {"-cp", "--class-path"},
            paramLabel = "PATH",
            description = "Where the Java finds other classes, as for java.")
    private String classPath = "";

    /** Whether none is named. */
    boolean isEmpty() {
        return scripts.isEmpty();
    }

    /** The scripts that are named. */
    List<FoundScript> find(Streams streams) throws GenerationException {
        ScriptFinder finder = finder(streams);
        List<FoundScript> found = new ArrayList<>();
        for (String each : scripts) {
            found.addAll(finder.find(each));
        }
        return found;
    }

    /** The scripts of the libraries. */
    List<FoundScript> library(Streams streams) throws GenerationException {
        return finder(streams).library();
    }

    /** What a list says of all scripts of the libraries. */
    List<ListedScript> listed(Streams streams) throws GenerationException {
        return finder(streams).listed();
    }

    private ScriptFinder finder(Streams streams) {
        List<Path> path = new ArrayList<>();
        for (String each : classPath.split(File.pathSeparator, -1)) {
            if (!each.isEmpty()) {
                path.add(Path.of(each));
            }
        }
        return new ScriptFinder(path, streams.in());
    }
}
