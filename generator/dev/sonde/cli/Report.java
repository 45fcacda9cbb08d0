package dev.sonde.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import com.fasterxml.jackson.jr.ob.JSON.Feature;
import dev.sonde.check.Diagnostic;
import dev.sonde.dsl.Script;
import dev.sonde.generate.FoundScript;
import dev.sonde.generate.ListedScript;
import dev.sonde.generate.Placement;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
import dev.sonde.model.Origin;
import dev.sonde.model.ScriptParameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code --json} prints; docs/json.md says what each field means. */
final class Report {
    private static final int SCHEMA = 1;

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Report(String command) {
        fields.put("schema", SCHEMA);
        fields.put("command", command);
        fields.put("ok", true);
    }

    /** A report about scripts. */
    static Report ofScripts(String command) {
        return new Report(command).scripts(List.of()).diagnostics(List.of());
    }

    Report ok(boolean ok) {
        fields.put("ok", ok);
        return this;
    }

    Report scripts(List<FoundScript> scripts) {
        fields.put("scripts", scripts.parallelStream().map(Report::script).toList());
        return this;
    }

    Report diagnostics(List<Diagnostic> diagnostics) {
        fields.put("diagnostics", diagnostics.stream().map(Report::diagnostic).toList());
        return this;
    }

    /** The tracers that were asked, with their versions. */
    Report tracers(Map<String, String> versions) {
        fields.put("tracers", versions);
        return this;
    }

    /** What only one command has; records are printed as objects. */
    Report with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    void print(Streams streams) {
        streams.out().println(text());
    }

    /** The report as JSON. */
    String text() {
        try {
            return visible(JSON.std.with(Feature.PRETTY_PRINT_OUTPUT).asString(fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // JSON allows signs that a terminal obeys or that turn the reading direction; in a string they can be spelled.
    private static String visible(String json) {
        StringBuilder text = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c == '\n' || Diagnostic.isVisible(c)) {
                text.appendCodePoint(c);
            } else {
                for (char half : Character.toChars(c)) {
                    text.append(String.format(Locale.ROOT, "\\u%04x", (int) half));
                }
            }
        });
        return text.toString();
    }

    private static Map<String, Object> script(FoundScript found) {
        Script script = found.script();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", script.name());
        if (!found.name().equals(script.name())) {
            fields.put("library", found.name());
        }
        fields.put("description", script.description());
        fields.put("columns", script.model().columns());
        fields.put("providers", List.copyOf(Placement.providers(script)));
        fields.put(
                "parameters",
                script.parameters().stream().map(Report::parameter).toList());
        fields.put("dialects", ListedScript.dialects(script));
        place(found.names().of(script.model().at()), fields);
        return fields;
    }

    private static Map<String, Object> parameter(ScriptParameter parameter) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", parameter.name().text());
        fields.put("type", parameter.type().toString().toLowerCase(Locale.ROOT));
        fields.put("initial", parameter.initial() instanceof IntLiteral number ? number.value() : text(parameter));
        fields.put("help", parameter.help());
        return fields;
    }

    private static String text(ScriptParameter parameter) {
        return parameter.initial() instanceof StringLiteral string ? string.text() : "";
    }

    private static Map<String, Object> diagnostic(Diagnostic diagnostic) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", diagnostic.rule().id());
        fields.put("severity", diagnostic.severity().toString());
        fields.put("title", diagnostic.rule().title());
        fields.put("message", diagnostic.message());
        fields.put("advice", diagnostic.advice());
        place(diagnostic.at(), fields);
        return fields;
    }

    private static void place(Origin at, Map<String, Object> fields) {
        if (!at.equals(Origin.UNKNOWN)) {
            fields.put("file", at.file());
            fields.put("line", at.line());
        }
    }
}
