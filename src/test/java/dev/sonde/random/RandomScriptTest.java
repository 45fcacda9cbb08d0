package dev.sonde.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.dsl.Script;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.model.AggregationFunction;
import dev.sonde.model.Expression;
import dev.sonde.model.LoweredExpression;
import dev.sonde.model.LoweredPoint;
import dev.sonde.model.LoweredStatement;
import dev.sonde.model.Point;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.Variable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The random scripts have every construct there is, and are the same for the same seed. */
class RandomScriptTest {
    private static final int SCRIPTS = 3000;

    @Test
    void everyRecordOfTheModelIsReached() {
        Set<Class<?>> unseen = new TreeSet<>(Comparator.comparing(Class::getName));
        Stream.of(Expression.class, Statement.class, Point.class, Variable.class, AggregationFunction.class)
                .forEach(family -> addRecords(family, unseen));
        assertThat(unseen).hasSizeGreaterThan(60);
        for (long seed = 0; seed < SCRIPTS && !unseen.isEmpty(); seed++) {
            Script script = RandomScript.of(Choices.of(seed), Dialects.D, "random");
            Shape.walk(script.model(), node -> unseen.remove(node.getClass()));
            Shape.walk(script.model(), node -> {
                if (node instanceof dev.sonde.model.AggregationStatement statement) {
                    statement
                            .aggregations()
                            .forEach(each -> unseen.remove(each.function().getClass()));
                }
            });
        }
        assertThat(unseen).as("records that no random script has").isEmpty();
    }

    @Test
    void everyWordOfTheLanguageIsTried() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/sonde/random"))) {
            for (Path file : files.filter(each -> !each.endsWith("RandomScriptTest.java"))
                    .toList()) {
                sources.append(Files.readString(file));
            }
        }
        Matcher word = Pattern.compile("(?m)^\\| `(\\w+)`").matcher(Files.readString(Path.of("docs/words.md")));
        Set<String> untried = new TreeSet<>();
        while (word.find()) {
            if (!Pattern.compile("\\b" + word.group(1) + "\\(").matcher(sources).find()) {
                untried.add(word.group(1));
            }
        }
        assertThat(untried).as("words that no random script has").isEmpty();
    }

    @Test
    void everyScriptChecksInEveryDialect() {
        for (Dialect dialect : Dialects.all()) {
            for (long seed = 0; seed < SCRIPTS / 10; seed++) {
                RandomScriptFiles.rendition(Choices.of(seed), dialect, "random").diagnostics();
            }
        }
    }

    @Test
    void theSameSeedMakesTheSameText() {
        for (long seed : RandomScriptFiles.sayable(7, 20, Dialects.SYSTEMTAP)) {
            Choices choices = Choices.of(seed);
            String once = text(choices);
            assertThat(text(Choices.of(seed))).isEqualTo(once);
            assertThat(text(Choices.again(choices.made()))).isEqualTo(once);
        }
    }

    @Test
    void aFailureShrinksToWhatMakesIt() {
        List<Integer> failing = new ArrayList<>();
        Choices choices = Choices.of(11);
        for (int i = 0; i < 400; i++) {
            failing.add(choices.below(100));
        }
        failing.set(271, 1000);
        assertThat(Shrinking.of(failing, 2000, list -> list.contains(1000))).containsExactly(1000);
    }

    private static String text(Choices choices) {
        return RandomScriptFiles.rendition(choices, Dialects.SYSTEMTAP, "random")
                .text();
    }

    private static void addRecords(Class<?> type, Set<Class<?>> records) {
        boolean lowered =
                type == LoweredExpression.class || type == LoweredStatement.class || type == LoweredPoint.class;
        if (type.isRecord()) {
            records.add(type);
        } else if (type.isSealed() && !lowered) {
            Stream.of(type.getPermittedSubclasses()).forEach(permitted -> addRecords(permitted, records));
        }
    }
}
