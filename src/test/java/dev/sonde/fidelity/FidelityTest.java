package dev.sonde.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** docs/fidelity.md has every script of the library, and a reason for each cell that is not right. */
class FidelityTest {
    private static final Path PAGE = Path.of("docs/fidelity.md");
    private static final Pattern HOLE = Pattern.compile("(?:runs|differs|does not run|refused|not run yet) \\[(\\d+)]");

    @Test
    void everyScriptOfTheLibraryHasARow() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Library.names()).allSatisfy(name -> assertThat(page).contains("\n| `" + name + "` |"));
    }

    @Test
    void everyHoleHasAReason() throws IOException {
        String page = Files.readString(PAGE);
        int holes = 0;
        for (String line : page.lines().toList()) {
            if (line.matches("\\| `.*` \\|( [^|]+ \\|){5}")) {
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
        String page = Files.readString(PAGE);
        assertThat(FidelityPage.read(page).print()).isEqualTo(page.substring(end(page)));
    }

    /** The command: it takes minutes, and writes the page anew; what it does not run stays. */
    @Test
    @EnabledIfSystemProperty(named = "sonde.fidelity", matches = ".+")
    void runs() throws Exception {
        Path folder = Files.createDirectories(Path.of("target/fidelity").toAbsolutePath());
        String page = Files.readString(PAGE);
        FidelityPage tables = FidelityPage.read(page);
        List<String> pythons = List.of(System.getProperty("sonde.fidelity").split(","));
        String tracers = System.getProperty("sonde.tracers", String.join(",", FidelityPage.TRACERS));
        StringBuilder words = new StringBuilder();
        new Matrix(folder, pythons, List.of(tracers.split(",")))
                .run(Right.cases())
                .forEach((python, scripts) -> scripts.forEach((script, cells) -> cells.forEach((tracer, cell) -> {
                    tables.put(python, script, tracer, cell.outcome());
                    words.append("=== ")
                            .append(String.join(
                                    " ", python, script, tracer, cell.outcome().word()));
                    words.append("\n").append(cell.words()).append("\n");
                })));
        Files.writeString(folder.resolve("words.txt"), words);
        Files.writeString(PAGE, page.substring(0, end(page)) + tables.print());
    }

    private static int end(String page) {
        return page.indexOf(FidelityPage.MARK) + FidelityPage.MARK.length() + 1;
    }
}
