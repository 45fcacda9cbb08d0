package dev.sonde.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.sonde.Required;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The commands in the pages below docs work; what is shown below a command is what it prints. */
class PagesTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:    |\\$ )?(?:\\./)?sonde ([a-z].*)$");
    private static final Pattern TEST = Pattern.compile("mvn (?:-q )?test -Dtest='?([\\w,]+)");
    private static final Pattern OWN_PROGRAM = Pattern.compile("(?<![\\w/.])src/test/(?:lab|bench)/[\\w./-]+");

    /** What stands for something of the reader's own. */
    private static final Map<String, String> STANDS_FOR =
            Map.of("probes.d", "src/test/resources/definitions/postgresql.d");

    /** Their output tells of the machine, or of the files on it. */
    private static final Pattern OF_THE_MACHINE = Pattern.compile("doctor|--tree");

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> commandsWork() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            Matcher command = COMMAND.matcher(text);
            while (command.find()) {
                String shown =
                        text.substring(command.end()).split("\n```|\n\n", 2)[0].strip();
                String words = command.group(1);
                tests.add(DynamicTest.dynamicTest(page + ": " + command.group(), () -> works(words, shown)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return List.copyOf(tests).stream();
    }

    private void works(String command, String shown) throws IOException {
        List<Object> words = new ArrayList<>();
        boolean output = false;
        for (String word : command.split(" ", -1)) {
            words.add(output ? folder : STANDS_FOR.getOrDefault(word, word));
            output = word.equals("-o");
            if (word.startsWith("/usr/")) {
                Required.file(word);
            }
        }
        if (words.size() == 2 && words.get(0).equals("generate")) {
            words.addAll(List.of("-o", folder));
        }
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isLessThan(command.startsWith("doctor") ? 2 : 1);
        if (!OF_THE_MACHINE.matcher(command).find() && !shown.startsWith("stap")) {
            assertThat(lines(run.out().replace(folder.toString(), "src/main/java")))
                    .startsWith(lines(shown));
        }
    }

    // Blanks at a line's end are not shown.
    private static String lines(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .reduce("", (all, line) -> all + line + "\n")
                .strip();
    }

    @Test
    void testsAndProgramsThatArePointedAtAreThere() throws IOException {
        List<Path> pages = new ArrayList<>(pages());
        pages.addAll(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("src/test/lab/README.md")));
        Set<String> classes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.forEach(file -> classes.add(file.getFileName().toString()));
        }
        int[] found = new int[2];
        for (Path page : pages) {
            String text = Files.readString(page);
            TEST.matcher(text).results().forEach(match -> {
                found[0]++;
                for (String name : match.group(1).split(",", -1)) {
                    assertThat(classes).as(page + ": " + name).contains(name + ".java");
                }
            });
            OWN_PROGRAM
                    .matcher(text)
                    .results()
                    .forEach(match -> assertThat(Path.of(match.group()))
                            .as(page.toString())
                            .exists());
        }
    }

    @Test
    void everyFieldOfJsonIsExplained() throws IOException {
        String page = Files.readString(Path.of("docs/json.md"));
        Path broken = Sources.write(folder.resolve("Broken.java"), "class Broken {");
        for (Object[] command : List.of(
                new Object[] {"list", "samples"},
                new Object[] {"list", "python/flow"},
                new Object[] {"check", "samples"},
                new Object[] {"check", broken},
                new Object[] {"probes", "python"},
                new Object[] {"probes", Required.file("/usr/bin/python3.11")},
                new Object[] {"doctor"},
                new Object[] {"explain", "102"})) {
            List<Object> words = new ArrayList<>(List.of(command));
            words.add("--json");
            Set<String> fields = new TreeSet<>();
            collect(JSON.std.anyFrom(Run.of(words.toArray()).out()), fields);
            fields.removeAll(Set.of("stap", "dtrace", "bpftrace"));
            assertThat(fields)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(field -> assertThat(page)
                            .as(words + " prints the field " + field)
                            .containsPattern("[`.\"]" + field + "[`\\[.\"]"));
        }
    }

    private static void collect(Object value, Set<String> fields) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, field) -> {
                fields.add(name.toString());
                collect(requireNonNull(field), fields);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, fields));
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.startsWith("docs/adr") && !file.startsWith("docs/diagnostics"))
                    .sorted()
                    .toList();
        }
    }
}
