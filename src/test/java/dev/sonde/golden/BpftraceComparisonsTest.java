package dev.sonde.golden;

import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.Lab;
import dev.sonde.bindings.Python;
import dev.sonde.check.Diagnostic;
import dev.sonde.check.Rule;
import dev.sonde.dsl.Rendition;
import dev.sonde.dsl.StringValue;
import dev.sonde.dsl.StringVariable;
import dev.sonde.dsl.Values;
import dev.sonde.dsl.Variables;
import dev.sonde.lower.Dialects;
import dev.sonde.target.Targets;
import dev.sonde.tracers.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which strings bpftrace 0.17 has room to compare, and in which order; later versions compare all as they stand. */
class BpftraceComparisonsTest {
    private final StringVariable copied = Variables.localString("copied");
    private final StringVariable known = Variables.localString("known");
    private final StringVariable last = Variables.globalString("last");
    private final StringVariable element = Variables.stringTable("names").at(Values.pid());

    private StringValue string(String word) {
        return switch (word) {
            case "memory" -> Python.functionEntry().filename();
            case "other" -> Python.functionEntry().funcname();
            case "kept" -> last;
            case "element" -> element;
            case "copied" -> copied;
            case "known" -> known;
            case "name" -> Values.execName();
            default -> Values.text(word);
        };
    }

    /** The pair, and how it is printed. */
    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("memory", "other", "str(arg0) == str(arg1)"),
                Arguments.of("memory", "kept", "str(arg0) == @last"),
                Arguments.of("memory", "element", "str(arg0) == @names[pid]"),
                Arguments.of("kept", "memory", "str(arg0) == @last"),
                Arguments.of("element", "memory", "str(arg0) == @names[pid]"),
                Arguments.of("known", "memory", "$known == str(arg0)"),
                Arguments.of("kept", "known", "@last == $known"),
                Arguments.of("kept", "name", "@last == comm"),
                Arguments.of("copied", "name", "$copied == comm"),
                Arguments.of("kept", "start", "@last == \"start\""));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void has_room(String left, String right, String printed) {
        assertThat(compared(left, right, "0.17").text()).contains("if (" + printed + ") {");
    }

    @Test
    void bpftrace_takes_them(@TempDir Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(Lab.command("bpftrace-check"), "0.17"));
        for (Arguments pair : pairs().toList()) {
            Path file = folder.resolve(pair.get()[0] + "-" + pair.get()[1] + ".bt");
            String text = compared((String) pair.get()[0], (String) pair.get()[1], "0.17")
                    .at(Targets.usual()
                            .with("python", Targets.executable(Lab.python("3.9").toString())))
                    .text();
            command.add(Files.writeString(file, text).toString());
        }
        Tool.Result result = Tool.run(folder, 120, command);
        assertThat(result.code()).as(result.output() + result.errors()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"kept, kept", "kept, element", "kept, copied", "copied, kept", "copied, memory", "memory, copied"})
    void has_no_room(String left, String right) {
        assertThat(compared(left, right, "0.17").diagnostics())
                .filteredOn(found -> found.rule() == Rule.UNSAYABLE)
                .extracting(Diagnostic::message)
                .containsExactly("bpftrace 0.17 has no room to compare a string variable with another long string.");
        assertThat(Diagnostic.anyError(compared(left, right, "0.23").diagnostics()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.23", "0.27"})
    void stands_as_written_later(String version) {
        assertThat(compared("kept", "memory", version).text()).contains("if (@last == str(arg0)) {");
    }

    private Rendition compared(String left, String right, String version) {
        return script("compared")
                .on(Python.functionEntry())
                .run(
                        copied.set(string("memory")),
                        known.set("start"),
                        when(string(left).is(string(right)), printf("%s %s\n", copied, known)),
                        last.set(string("memory")),
                        element.set(string("memory")))
                .on(end())
                .run(printf("%s %s\n", last, element), element.delete())
                .build()
                .as(Dialects.bpftrace(version));
    }
}
