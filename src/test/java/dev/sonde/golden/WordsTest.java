package dev.sonde.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.dsl.Rendition;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every word of the language is in a script with goldens, so that each dialect shows its text or its diagnostic, and the real
 * tracers see it. {@code -Dgolden.update} writes the page of all words anew.
 */
class WordsTest {
    private static final Path PAGE = Path.of("docs/words.md");
    private static final String MARK = "<!-- Printed from the code: mvn test -Dtest=WordsTest -Dgolden.update -->";

    /** They say what becomes of a script, and nothing in it. */
    private static final Set<Class<?>> DOORS = Set.of(Script.class, Rendition.class, ScriptSource.class);

    private static final Set<String> FOR_THE_MODEL = Set.of("point", "points", "expression", "marker");

    private static final Map<String, String> ELSEWHERE = Map.of(
            "allowing", "it changes no script; CostTest has it",
            "callString",
                    "no function that gives a string has one name in two tracers; it is callInt with another type",
            "valueOf", "Java's own word of an enum",
            "values", "Java's own word of an enum");

    private final Words words = new Words();

    @Test
    void everyWordIsInAGolden() throws Exception {
        Set<String> unused = new TreeSet<>();
        for (Class<?> type : Words.classes().values()) {
            for (String word : Words.of(type)) {
                if (isWord(type, word) && words.golden(type, word).isEmpty()) {
                    unused.add(word);
                }
            }
        }
        assertThat(unused).isSubsetOf(ELSEWHERE.keySet());
    }

    @Test
    void thePageHasThemAll() throws Exception {
        String text = Files.readString(PAGE);
        String head = text.substring(0, text.indexOf(MARK) + MARK.length());
        GoldenFiles.compare(PAGE, head + "\n" + tables(), true);
    }

    private static boolean isWord(Class<?> type, String name) {
        return !DOORS.contains(type) && !FOR_THE_MODEL.contains(name);
    }

    private String tables() throws ClassNotFoundException, IOException {
        StringBuilder tables = new StringBuilder();
        for (Map.Entry<String, Class<?>> type : Words.classes().entrySet()) {
            StringBuilder rows = new StringBuilder();
            Map<String, String> sentences = Words.sentences(type.getValue());
            for (String word : Words.of(type.getValue())) {
                if (isWord(type.getValue(), word)
                        && !ELSEWHERE.getOrDefault(word, "").startsWith("Java")) {
                    rows.append(row(type.getValue(), word, sentences.getOrDefault(word, "")));
                }
            }
            if (!rows.isEmpty()) {
                tables.append("\n## ")
                        .append(type.getKey())
                        .append("\n\n| Word | What it says | In |\n|---|---|---|\n");
                tables.append(rows);
            }
        }
        return tables.toString();
    }

    private String row(Class<?> type, String word, String sentence) {
        String golden = words.golden(type, word)
                .map(folder -> "[" + folder + "](../src/test/golden/" + folder + ")")
                .orElse("");
        return "| `" + word + "` | " + sentence + " | " + golden + " |\n";
    }
}
