package dev.sonde.docs;

import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.dsl.Condition;
import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.StringVariable;
import dev.sonde.lower.Dialects;
import dev.sonde.model.Statement;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A sentence of the Javadoc such as "{@code pid()} prints {@code pid} in D and {@code pid()} in SystemTap" is true. */
class JavadocSentencesTest {
    private static final Pattern SENTENCE =
            Pattern.compile("\\{@code ([^}]+)} prints \\{@code ([^}]+)} in D and (?:\\{@code ([^}]+)} )?in SystemTap");
    private static final Pattern ADDED = Pattern.compile("^(.*)\\.add\\([^()]*\\)$");

    @TempDir
    static Path folder = Path.of("");

    /** What one sentence says. */
    private record Sentence(String place, String java, String inD, String inSystemTap) {
        /** Its expression, the variables that it speaks of, and its aggregation's results. */
        String source(String className) {
            List<String> variables = Stream.of("size", "depth", "name")
                    .filter(each -> java.matches(".*\\b" + each + "\\b.*"))
                    .toList();
            Matcher added = ADDED.matcher(java);
            return JavaExample.IMPORTS + "class " + className + " { static Object run() {"
                    + "var size = global(\"size\"); var depth = perThread(\"depth\"); var name = perThreadString(\"name\");"
                    + "var elapsed = timestamp();"
                    + "return new Object[] {" + java + ", List.of(" + String.join(", ", variables) + "), "
                    + (added.matches() ? added.group(1) + ".print()" : "null") + "}; } }";
        }
    }

    @TestFactory
    Stream<DynamicTest> areTrue() throws Exception {
        List<Sentence> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(40);
        List<String> sources = new ArrayList<>();
        sentences.forEach(sentence -> sources.add(sentence.source(CompiledExamples.name(sources.size()))));
        List<Method> methods = CompiledExamples.of(sources, folder);
        return Stream.iterate(0, i -> i < sentences.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(
                        sentences.get(i).place() + " " + sentences.get(i).java(),
                        () -> check(sentences.get(i), (Object[]) methods.get(i).invoke(null))));
    }

    private static void check(Sentence sentence, Object[] made) {
        List<Statement> statements = new ArrayList<>();
        for (Object variable : (List<?>) made[1]) {
            statements.add(
                    variable instanceof IntVariable number ? number.set(7) : ((StringVariable) variable).set("seven"));
            statements.add(printf(variable instanceof IntValue ? "%d\n" : "%s\n", variable));
        }
        statements.add(statement(made[0]));
        Script script = script("sentence")
                .on(begin())
                .run(statements)
                .on(end())
                .run(made[2] == null ? printf("done\n") : (Statement) made[2])
                .everywhere()
                .build();
        assertThat(script.as(Dialects.D).text()).containsPattern(pattern(sentence.inD()));
        assertThat(script.as(Dialects.SYSTEMTAP).text()).containsPattern(pattern(sentence.inSystemTap()));
    }

    private static Statement statement(Object example) {
        if (example instanceof Statement statement) {
            return statement;
        }
        return example instanceof Condition condition
                ? when(condition, printf("holds\n"))
                : printf(example instanceof IntValue ? "%d\n" : "%s\n", example);
    }

    private static Pattern pattern(String text) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(text).replace("…", "\\E.*?\\Q"));
    }

    private static List<Sentence> sentences() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("generator/dev/sonde/dsl"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file).replaceAll("\\s*\n\\s*\\*?\\s*", " ");
                SENTENCE.matcher(text)
                        .results()
                        .forEach(found -> sentences.add(new Sentence(
                                String.valueOf(file.getFileName()),
                                found.group(1),
                                found.group(2),
                                found.group(3) == null ? found.group(2) : found.group(3))));
            }
        }
        return sentences;
    }
}
