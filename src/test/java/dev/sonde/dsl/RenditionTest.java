package dev.sonde.dsl;

import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.lower.Dialects.D;
import static dev.sonde.lower.Dialects.SYSTEMTAP;
import static dev.sonde.target.Targets.library;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.bindings.Python;
import dev.sonde.check.FaultyScriptException;
import dev.sonde.check.Rule;
import dev.sonde.output.UnwritableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script printed by a program: to a text, to lines, to a file. */
class RenditionTest {
    private static final Python.FunctionEntry ENTRY = Python.functionEntry();
    private static final Script CALLS =
            script("calls").on(ENTRY).run(printf("%s\n", ENTRY.funcname())).build();

    @TempDir
    Path folder;

    @Test
    void writes_the_text_to_a_file_of_the_scripts_name() throws Exception {
        Rendition rendition = CALLS.as(SYSTEMTAP).at("python", library("/usr/lib/libpython3.11.so.1.0"));
        Path written = rendition.writeTo(folder.resolve("new/folder"));
        assertThat(written).isEqualTo(folder.resolve("new/folder/calls.stp")).hasContent(rendition.text());
        assertThat(rendition.lines()).isEqualTo(Files.readAllLines(written));
        assertThat(rendition.text()).contains("process(\"/usr/lib/libpython3.11.so.1.0\").mark(\"function__entry\")");
    }

    @Test
    void leaves_a_file_alone_that_says_the_same() throws Exception {
        Path file = CALLS.as(D).writeTo(folder);
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, old);
        assertThat(CALLS.as(D).writeTo(folder)).isEqualTo(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void writes_nothing_when_the_dialect_cannot_say_the_script() {
        Rendition rendition = CALLS.as(SYSTEMTAP).at("python", library("/opt/*.so"));
        assertThatThrownBy(() -> rendition.writeTo(folder)).isInstanceOf(FaultyScriptException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void says_why_a_file_cannot_be_written() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "precious");
        assertThatThrownBy(() -> CALLS.as(D).writeTo(file)).isInstanceOfSatisfying(UnwritableException.class, fault -> {
            assertThat(fault.diagnostic().rule()).isEqualTo(Rule.OUTPUT_UNWRITABLE);
            assertThat(fault).hasMessageContaining("not a folder");
        });
        assertThat(file).hasContent("precious");
    }

    @Test
    void prints_the_same_from_many_threads() {
        String alone = CALLS.as(D).text();
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> CALLS.as(D).text())
                        .distinct())
                .containsExactly(alone);
    }
}
