package dev.sonde.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Javac;
import dev.sonde.check.Diagnostic;
import dev.sonde.fuzz.HostileText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Hostile text in each setting of a goal: the goal's own error or its work, plain lines in the log, no file elsewhere. */
class HostileSettingsTest {
    private static final List<String> LISTS =
            List.of("dialects", "includes", "excludes", "parameters", "sources", "binaries", "libraries", "forms");
    private static final List<String> TEXTS = texts();

    private static final List<String> OF_SCRIPTS =
            List.of("dialects", "includes", "excludes", "binary", "library", "tapset", "provider", "parameters");

    @TempDir
    static Path folder;

    private static List<String> texts() {
        List<String> texts =
                new ArrayList<>(List.of("", "../out2", "../../x", "/", "a\0b", "no\u001b[2J=1", "p=\u001b[2J"));
        List<String> known = HostileText.known(false);
        for (int i = 0; i < known.size(); i += 8) {
            texts.add(known.get(i));
        }
        return texts;
    }

    @TestFactory
    Stream<DynamicTest> a_goal_does_its_work_or_says_plainly_why_not() throws IOException {
        compile();
        Map<String, Object> scripts = Map.of("targetPath", "sonde", "force", true);
        Map<String, Object> tapsets = Map.of("sources", List.of("python"), "forms", List.of("stp"));
        Map<String, Object> bindings = Map.of("sources", List.of("python"), "packageName", "a.b");
        return Stream.of(
                        OF_SCRIPTS.stream().map(name -> test("generate", name, scripts)),
                        Stream.of("allowed", "reason", "classifier", "targetPath")
                                .map(name -> test("generate", name, scripts)),
                        OF_SCRIPTS.stream().map(name -> test("check", name, Map.of())),
                        Stream.of("allowed", "reason", "committedDirectory").map(name -> test("check", name, Map.of())),
                        Stream.of(
                                        "sources",
                                        "binaries",
                                        "libraries",
                                        "prefix",
                                        "version",
                                        "license",
                                        "forms",
                                        "classifier")
                                .map(name -> test("tapset", name, tapsets)),
                        Stream.of("sources", "packageName").map(name -> test("bindings", name, bindings)))
                .flatMap(each -> each);
    }

    private static void compile() throws IOException {
        Path source = Files.writeString(folder.resolve("Own.java"), """
                import static dev.sonde.dsl.Sonde.*;
                import dev.sonde.dsl.*;
                public class Own implements ScriptSource {
                    public java.util.List<Script> scripts() {
                        return java.util.List.of(script("own").on(dev.sonde.bindings.Python.gcStart())
                                .run(printf("%s\\n", Values.parameter("p", "x", "help"))).build());
                    }
                }
                """);
        Javac.compile(source, folder.resolve("target/classes"));
    }

    private static DynamicTest test(String goal, String setting, Map<String, Object> plain) {
        return DynamicTest.dynamicTest(goal + " " + setting, () -> {
            for (String text : TEXTS) {
                hold(goal, setting, plain, text);
            }
        });
    }

    private static void hold(String goal, String setting, Map<String, Object> plain, String text) throws Exception {
        Map<String, Object> settings = new HashMap<>(plain);
        switch (setting) {
            case "allowed" -> settings.put("allowed", Map.of(text, "a reason"));
            case "committedDirectory" -> settings.put(setting, new File(folder.toFile(), text));
            case "reason" -> settings.put("allowed", Map.of("SONDE-601", text));
            default -> settings.put(setting, LISTS.contains(setting) ? List.of(text) : text);
        }
        List<String> log = new ArrayList<>();
        try {
            Goal.run(
                    switch (goal) {
                        case "generate" -> new GenerateMojo();
                        case "check" -> new CheckMojo();
                        case "tapset" -> new TapsetMojo();
                        default -> new BindingsMojo();
                    },
                    folder,
                    settings,
                    log);
        } catch (MojoExecutionException | MojoFailureException refused) {
            log.add(String.valueOf(refused.getMessage()));
        }
        assertThat(log).as(setting + " " + text).isNotEmpty();
        assertThat(log).allMatch(line -> line.codePoints().allMatch(Diagnostic::isVisible));
        assertThat(files()).as(setting + " " + text).isSubsetOf("Own.java", "target");
    }

    /** What is beside the build's own folder, and in that folder beside the output. */
    private static Set<String> files() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder);
                Stream<Path> built = Files.list(folder.resolve("target"))) {
            files.forEach(each -> names.add(each.getFileName().toString()));
            built.map(each -> each.getFileName().toString())
                    .filter(name -> !List.of("classes", "out", "sonde").contains(name))
                    .filter(name -> !(name.startsWith("project-") && name.endsWith(".zip")))
                    .forEach(names::add);
        }
        return names;
    }
}
