package dev.sonde.check;

import dev.sonde.dsl.Rendition;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.model.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method that breaks a rule, with its own source.
 *
 * @param rule the rule
 * @param method the method
 */
record Example(Rule rule, Method method) {
    private static final Path SOURCES = Path.of("src/test/java/dev/sonde/check");
    private static final String MARK = " // here";

    /** All of them. */
    static List<Example> all() {
        return Stream.of(
                        BrokenScripts.class,
                        BrokenAggregations.class,
                        BrokenCompositions.class,
                        BrokenRenditions.class,
                        BrokenCosts.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Breaks.class))
                .map(method -> new Example(method.getAnnotation(Breaks.class).value(), method))
                .sorted((a, b) -> a.rule.compareTo(b.rule))
                .toList();
    }

    /** What Sonde says of it. */
    List<Diagnostic> diagnostics() {
        try {
            Object made = method.invoke(null);
            return made instanceof Rendition rendition
                    ? rendition.diagnostics()
                    : ((ScriptBuilder) made).build().warnings();
        } catch (InvocationTargetException e) {
            return refused(e.getCause());
        } catch (FaultyScriptException e) {
            return e.diagnostics();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Sonde says of the rule. */
    Diagnostic diagnostic() {
        return diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule() == rule)
                .findFirst()
                .orElseThrow(() -> new AssertionError(method.getName() + " does not break " + rule));
    }

    /** The marked line. */
    Origin marked() {
        List<String> lines = source();
        for (int i = start(lines); i < lines.size(); i++) {
            if (lines.get(i).endsWith(MARK)) {
                return new Origin(file().getFileName().toString(), i + 1);
            }
        }
        throw new AssertionError("no mark in " + method.getName());
    }

    /** The lines of its body, without the mark and the indentation. */
    List<String> body() {
        List<String> lines = source();
        List<String> body = new ArrayList<>();
        for (int i = start(lines) + 1; !lines.get(i).equals("    }"); i++) {
            body.add(lines.get(i).replace(MARK, "").replaceFirst("^ {8}", "").replaceFirst("^return ", ""));
        }
        return body;
    }

    @Override
    public String toString() {
        return rule.id() + " " + rule;
    }

    private static List<Diagnostic> refused(@Nullable Throwable cause) {
        if (cause instanceof FaultyScriptException refusal) {
            return refusal.diagnostics();
        }
        throw new AssertionError(cause);
    }

    private int start(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(" " + method.getName() + "() {")) {
                return i;
            }
        }
        throw new AssertionError("no source of " + method.getName());
    }

    private Path file() {
        return SOURCES.resolve(method.getDeclaringClass().getSimpleName() + ".java");
    }

    private List<String> source() {
        try {
            return Files.readAllLines(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
