package dev.sonde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sonde.check.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the page of a diagnostic. */
@Command(
        name = "explain",
        addMethodSubcommands = false,
        description = "Explains a diagnostic, or lists all of them.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "The diagnostic's id, such as SONDE-102 or just 102.")
    private @Nullable String id;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (id == null) {
            list();
            return Program.DONE;
        }
        Rule rule = find(id).orElseThrow(() ->
                new ParameterException(spec.commandLine(), "there is no diagnostic '" + id + "'; see 'sonde explain'"));
        if (json) {
            Map<String, Object> fields = fields(rule);
            fields.put("page", page(rule));
            new Report("explain").with("rules", List.of(fields)).print(streams);
        } else {
            streams.out().print(page(rule));
        }
        return Program.DONE;
    }

    private void list() {
        List<Rule> rules = List.of(Rule.values());
        if (json) {
            List<Object> listed = new ArrayList<>();
            rules.forEach(rule -> listed.add(fields(rule)));
            new Report("explain").with("rules", listed).print(streams);
        } else {
            rules.forEach(rule -> streams.out().println(rule.id() + "  " + rule.severity() + "  " + rule.title()));
        }
    }

    private static Map<String, Object> fields(Rule rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", rule.id());
        fields.put("severity", rule.severity().toString());
        fields.put("title", rule.title());
        return fields;
    }

    private static Optional<Rule> find(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String wanted = upper.startsWith("SONDE-") ? upper : "SONDE-" + upper;
        return Stream.of(Rule.values()).filter(rule -> rule.id().equals(wanted)).findFirst();
    }

    private static String page(Rule rule) throws IOException {
        try (InputStream page = ExplainCommand.class.getResourceAsStream("/diagnostics/" + rule.id() + ".md")) {
            return page == null
                    ? rule.id() + ": " + rule.title() + " (" + rule.severity() + ")\n"
                    : new String(page.readAllBytes(), UTF_8);
        }
    }
}
