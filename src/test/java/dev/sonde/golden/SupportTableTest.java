package dev.sonde.golden;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.check.Diagnostic;
import dev.sonde.check.Severity;
import dev.sonde.dsl.Rendition;
import dev.sonde.golden.Constructs.Construct;
import dev.sonde.golden.Goldens.Golden;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.bpftrace.Bpftrace;
import dev.sonde.lower.bpftrace.BpftraceVersion;
import dev.sonde.lower.dtrace.DTrace;
import dev.sonde.lower.dtrace.DTraceVersion;
import dev.sonde.lower.systemtap.StapVersion;
import dev.sonde.lower.systemtap.SystemTap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Prints the table of what each version of each dialect can say, and holds the page against it.
 *
 * <p>{@code mvn test -Dtest=SupportTableTest -Dgolden.update} writes the page anew: read the difference before you commit it.
 */
class SupportTableTest {
    private static final Path PAGE = Path.of("docs/support.md");
    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final String MARK =
            "<!-- Printed from the code: mvn test -Dtest=SupportTableTest -Dgolden.update -->";

    /** A script with goldens in one dialect, and how much of the language it needs. */
    private record Case(Golden golden, List<Diagnostic> said, String text, int constructs) {
        boolean sayable() {
            return !Diagnostic.anyError(said);
        }
    }

    private final Map<Construct, List<Golden>> byConstruct = new TreeMap<>();
    private final Map<String, Integer> sizes = new TreeMap<>();

    @Test
    void thePageSaysWhatEachDialectCan() throws IOException {
        for (Golden golden : Goldens.all()) {
            var constructs = Constructs.of(golden.script());
            sizes.put(golden.feature(), constructs.size());
            constructs.forEach(construct -> byConstruct
                    .computeIfAbsent(construct, c -> new ArrayList<>())
                    .add(golden));
        }
        String text = Files.readString(PAGE);
        int end = text.indexOf(MARK);
        assertThat(end).as(PAGE + " has the mark").isPositive();
        GoldenFiles.compare(PAGE, text.substring(0, end + MARK.length()) + "\n" + tables(), true);
    }

    private static List<Dialect> dialects() {
        return Stream.of(
                        Stream.of(DTraceVersion.values()).map(DTrace::new),
                        Stream.of(StapVersion.values()).map(SystemTap::new),
                        Stream.of(BpftraceVersion.values()).map(Bpftrace::new))
                .flatMap(each -> each)
                .map(Dialect.class::cast)
                .toList();
    }

    private String tables() {
        List<Dialect> dialects = dialects();
        Map<Dialect, Map<String, Case>> cases = new LinkedHashMap<>();
        dialects.forEach(dialect -> cases.put(dialect, cases(dialect)));
        StringBuilder tables = new StringBuilder();
        for (Constructs.Part part : Constructs.Part.values()) {
            String title = part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT);
            tables.append("\n## ").append(title).append("\n\n| Construct |");
            dialects.forEach(dialect -> tables.append(' ')
                    .append(dialect.title().replaceAll("^D \\((.*)\\)$", "$1"))
                    .append(" |"));
            tables.append("\n|---|").append("---|".repeat(dialects.size())).append('\n');
            byConstruct.forEach((construct, goldens) -> {
                if (construct.part() == part) {
                    tables.append("| ")
                            .append(construct.name().replace("|", "\\|"))
                            .append(" |");
                    cases.values()
                            .forEach(its -> tables.append(' ')
                                    .append(cell(goldens, its))
                                    .append(" |"));
                    tables.append('\n');
                }
            });
        }
        return tables.toString();
    }

    private Map<String, Case> cases(Dialect dialect) {
        Map<String, Case> cases = new TreeMap<>();
        for (Golden golden : Goldens.all()) {
            Rendition rendition = golden.script().as(dialect);
            List<Diagnostic> said = rendition.diagnostics();
            String text = Diagnostic.anyError(said) ? "" : rendition.text();
            int size = requireNonNull(sizes.get(golden.feature()));
            cases.put(golden.feature(), new Case(golden, said, expected(golden, dialect, text), size));
        }
        return cases;
    }

    /** The golden file with this text, or nothing where another version's text is kept. */
    private static String expected(Golden golden, Dialect dialect, String text) {
        Path file = GOLDEN.resolve(golden.feature()).resolve("expected." + dialect.id());
        try {
            return Files.exists(file) && Files.readString(file).equals(text) ? "../" + file : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The simplest script that has the construct speaks for it. */
    private static String cell(List<Golden> goldens, Map<String, Case> cases) {
        List<Case> all = goldens.stream()
                .map(golden -> requireNonNull(cases.get(golden.feature())))
                .sorted(Comparator.comparing((Case each) -> !each.sayable())
                        .thenComparing(each -> each.said().size())
                        .thenComparing(each -> each.text().isEmpty())
                        .thenComparing(Case::constructs)
                        .thenComparing(each -> each.golden().feature()))
                .toList();
        Case best = all.get(0);
        List<String> parts = new ArrayList<>();
        if (best.sayable()) {
            parts.add(best.text().isEmpty() ? "yes" : "[yes](" + best.text() + ")");
        } else {
            parts.add("no");
        }
        Severity worst = best.sayable() ? Severity.WARNING : Severity.ERROR;
        parts.addAll(best.said().stream()
                .filter(diagnostic -> diagnostic.severity() == worst)
                .map(diagnostic -> diagnostic.rule().id())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(id -> "[" + id + "](diagnostics/" + id + ".md)")
                .toList());
        return String.join(" ", parts);
    }
}
