package dev.sonde.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/fidelity.md has every script of the library, and a reason for each cell that is not right. */
class FidelityTest {
    private static final Path PAGE = Path.of("docs/fidelity.md");
    private static final Path GOLDENS = Path.of("docs/goldens.md");
    private static final Pattern HOLE =
            Pattern.compile("(?:runs|compiles|differs|does not run|refused|not run yet) \\[(\\d+)]");

    @Test
    void everyScriptOfTheLibraryHasARow() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Library.names()).allSatisfy(name -> assertThat(page).contains("\n| `" + name + "` |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/fidelity.md", "docs/goldens.md"})
    void everyHoleHasAReason(Path file) throws IOException {
        String page = Files.readString(file);
        int holes = 0;
        for (String line : page.lines().toList()) {
            if (line.matches("\\| (`|\\[).*\\|( [^|]+ \\|){5}")) {
                for (String cell : line.substring(line.indexOf('|', 2) + 1).split("\\|", 0)) {
                    Matcher hole = HOLE.matcher(cell.strip());
                    if (!cell.strip().equals("right")) {
                        assertThat(hole.matches()).as(line).isTrue();
                        assertThat(page).contains("\n" + hole.group(1) + ". ");
                        holes++;
                    }
                }
            }
        }
        assertThat(holes).isPositive();
        assertThat(page).doesNotContain(Holes.UNEXPLAINED);
    }

    @Test
    void theTablesAreAsTheCodePrintsThem() throws IOException {
        if (System.getProperty("golden.update") != null) {
            // A new script has a row at once, and says that it was not run yet.
            writeLibrary("", Map.of());
            writeGoldens(Map.of());
        }
        String page = Files.readString(PAGE);
        assertThat(FidelityPage.read(page).print()).isEqualTo(page.substring(end(page)));
        String goldens = Files.readString(GOLDENS);
        assertThat(GoldensPage.read(goldens).print()).isEqualTo(goldens.substring(end(goldens)));
    }

    /** The command: it takes minutes, and writes the pages anew; what it does not run stays. */
    @Test
    @EnabledIfSystemProperty(named = "sonde.fidelity", matches = ".+")
    void runs() throws Exception {
        List<String> parts = List.of(System.getProperty("sonde.fidelity").split(","));
        List<String> tracers = List.of(System.getProperty("sonde.tracers", String.join(",", FidelityPage.TRACERS))
                .split(","));
        List<String> pythons =
                parts.stream().filter(part -> part.startsWith("3.")).toList();
        Path folder = Files.createDirectories(Path.of("target/fidelity").toAbsolutePath());
        if (!pythons.isEmpty()) {
            var cells = new Matrix(folder, pythons, tracers).run(Right.cases());
            cells.forEach((python, scripts) -> writeLibrary("CPython " + python, scripts));
            writeWords(folder.resolve("words.txt"), cells);
        }
        if (parts.contains("java")) {
            Path java = Files.createDirectories(folder.resolve("java"));
            var cells = new JavaRuns(java).run(KnownJava.cases(), tracers);
            writeLibrary(JavaRuns.TITLE, cells);
            writeWords(java.resolve("words.txt"), Map.of(JavaRuns.TITLE, cells));
        }
        if (parts.contains("postgresql")) {
            Path postgres = Files.createDirectories(folder.resolve("postgresql"));
            var cells = new PostgresRuns(postgres).run(tracers);
            writeLibrary(PostgresRuns.TITLE, cells);
            writeWords(postgres.resolve("words.txt"), Map.of(PostgresRuns.TITLE, cells));
        }
        if (parts.contains("goldens")) {
            Path goldens = Files.createDirectories(folder.resolve("goldens"));
            var cells = new GoldensRuns(goldens, tracers).run();
            writeGoldens(cells);
            writeWords(goldens.resolve("words.txt"), Map.of("goldens", cells));
        }
    }

    private static void writeLibrary(String program, Map<String, Map<String, Cell>> scripts) {
        String page = read(PAGE);
        FidelityPage tables = FidelityPage.read(page);
        scripts.forEach((script, cells) ->
                cells.forEach((tracer, cell) -> tables.put(program, script, tracer, cell.outcome())));
        write(PAGE, page.substring(0, end(page)) + tables.print());
    }

    private static void writeGoldens(Map<String, Map<String, Cell>> goldens) {
        String page = read(GOLDENS);
        GoldensPage table = GoldensPage.read(page);
        goldens.forEach((golden, cells) -> cells.forEach((tracer, cell) -> table.put(golden, tracer, cell.outcome())));
        write(GOLDENS, page.substring(0, end(page)) + table.print());
    }

    private static void writeWords(Path file, Map<String, Map<String, Map<String, Cell>>> programs) {
        StringBuilder words = new StringBuilder();
        programs.forEach((program, scripts) -> scripts.forEach((script, cells) -> cells.forEach((tracer, cell) -> {
            words.append("=== ")
                    .append(String.join(
                            " ", program, script, tracer, cell.outcome().word()))
                    .append("\n")
                    .append(cell.words())
                    .append("\n");
        })));
        write(file, words.toString());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int end(String page) {
        return page.indexOf(FidelityPage.MARK) + FidelityPage.MARK.length() + 1;
    }
}
