package dev.sonde.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Java of a page or of a Javadoc comment: statements, the script that they make in a variable of type {@code Script}, and
 * comments that say what a dialect prints.
 *
 * @param place the file and line
 * @param body the lines
 */
record JavaExample(String place, String body) {
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?)\\}</pre>", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("^```java\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern SCRIPT = Pattern.compile("^Script (\\w+) =", Pattern.MULTILINE);
    static final String IMPORTS = """
            import dev.sonde.bindings.*;
            import dev.sonde.dsl.*;
            import dev.sonde.elf.*;
            import dev.sonde.generate.*;
            import dev.sonde.inspect.*;
            import dev.sonde.library.*;
            import dev.sonde.provider.*;
            import dev.sonde.tapset.*;
            import dev.sonde.target.*;
            import java.nio.file.Path;
            import java.util.*;
            import static dev.sonde.dsl.Aggregations.*;
            import static dev.sonde.dsl.Color.*;
            import static dev.sonde.dsl.Escapes.*;
            import static dev.sonde.dsl.Functions.*;
            import static dev.sonde.dsl.Markers.*;
            import static dev.sonde.dsl.Sampling.*;
            import static dev.sonde.dsl.Sonde.*;
            import static dev.sonde.dsl.Values.*;
            import static dev.sonde.dsl.Variables.*;
            import static dev.sonde.lower.Dialects.*;
            import static java.util.concurrent.TimeUnit.*;
            """;

    /** All examples in the comments of the sources below a folder, in the order of their names. */
    static List<JavaExample> ofSources(Path folder) throws IOException {
        return of(folder, ".java", JAVADOC);
    }

    /** All Java in the pages of a folder. */
    static List<JavaExample> ofPages(Path folder) throws IOException {
        return of(folder, ".md", PAGE);
    }

    private static List<JavaExample> of(Path folder, String ending, Pattern pattern) throws IOException {
        List<JavaExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                Matcher found = pattern.matcher(text);
                while (found.find()) {
                    long line = text.substring(0, found.start(1)).lines().count() + 1;
                    examples.add(
                            new JavaExample(file + ":" + line, found.group(1).replaceAll("(?m)^ +\\* ?", "")));
                }
            }
        }
        return examples;
    }

    /** What the comments say that a dialect prints: {@code // D: text}. */
    List<String> printed(String dialect) {
        String start = "// " + dialect + ": ";
        return body.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    /** A class whose method {@code run} runs the example and gives its script, or null when it makes none. */
    String source(String className, String fields) {
        Matcher script = SCRIPT.matcher(body);
        String result = script.find() ? script.group(1) : "null";
        return String.format(
                Locale.ROOT,
                "%sclass %s {%n%s%nstatic Object run() throws Exception {%n%s%nreturn %s;%n}%n}%n",
                IMPORTS,
                className,
                fields,
                body,
                result);
    }

    @Override
    public String toString() {
        return place;
    }
}
