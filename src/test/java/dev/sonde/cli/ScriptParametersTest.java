package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters of scripts, set on the command line. */
class ScriptParametersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d   | inline string below = $$1 == '' ? 'start' : $$1;",
                "stp | global below = %( $# >= 1 %? @1 %: 'start' %)",
                "bt  | $sonde_text1 = 'start';",
            },
            quoteCharacter = '~')
    void a_value_becomes_the_one_that_holds_when_none_is_given(String dialect, String line) {
        Run set = Run.of("generate", "python_flow", "--to", dialect, "--param", "below=start");
        assertThat(set.code()).as(set.err()).isZero();
        assertThat(set.out())
                .contains(line.replace('\'', '"'))
                .contains("below: print only the calls below this function (\"start\")");
    }

    @Test
    void an_empty_value_is_the_one_that_was_there() {
        assertThat(Run.of("generate", "python_flow", "--to", "d", "--param", "below=")
                        .out())
                .isEqualTo(Run.of("generate", "python_flow", "--to", "d").out());
    }

    @Test
    void an_int_and_a_string_are_checked() {
        String script = "postgresql_queries";
        assertThat(Run.of("generate", script, "--to", "d", "--param", "slow_us=500")
                        .out())
                .contains("500");
        Run run = Run.of("generate", script, "--to", "d", "--param", "slow_us=fast");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("SONDE-422").contains("\"fast\" is none").hasLineCount(1);
    }

    @Test
    void a_name_that_no_script_has() {
        Run run = Run.of("generate", "python_flow", "--to", "d", "--param", "bellow=start");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("error SONDE-421: No script has a parameter \"bellow\". There are: below.\n");
    }

    @Test
    void of_several_scripts_each_that_has_it_gets_it() {
        Run run = Run.of(
                "generate", "python_flow", "python_calls", "-o", folder, "--to", "stp", "--param", "below=start");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("python_flow.stp")).content().contains("\"start\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"below", "=start", ""})
    void what_is_no_pair_is_wrong_usage(String text) {
        Run run = Run.of("generate", "python_flow", "--to", "d", "--param", text);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("NAME=VALUE");
    }

    @Test
    void a_name_that_is_set_twice_is_wrong_usage() {
        Run run = Run.of("generate", "python_flow", "--to", "d", "--param", "below=a", "--param", "below=b");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("set twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"; system(\"id\"); \"", "*/ evil /*", "a=b=c", "%s%n", "\\", "ä\u202e", "$1 @1 ${x}"})
    void a_value_is_text_and_never_code(String hostile) {
        for (String dialect : new String[] {"d", "stp", "bt"}) {
            Run run = Run.of("generate", "python_flow", "--to", dialect, "--param", "below=" + hostile);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out().lines().filter(line -> !line.startsWith(" * ")))
                    .noneMatch(line -> line.contains("\"; system(\"id\"); \""));
            assertThat(run.out().lines().filter(line -> line.startsWith(" * "))).noneMatch(line -> line.contains("*/"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\ud800"})
    void a_value_that_no_script_can_hold_is_refused(String hostile) {
        Run run = Run.of("generate", "python_flow", "--to", "d", "--param", "below=" + hostile);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("SONDE-113");
    }

    @Test
    void the_list_tells_them() throws IOException {
        Map<String, Object> report =
                JSON.std.mapFrom(Run.of("list", "python_flow", "--json").out());
        Object parameter =
                Run.list(Run.list(report, "scripts").get(0), "parameters").get(0);
        assertThat(parameter)
                .isEqualTo(Map.of(
                        "name",
                        "below",
                        "type",
                        "string",
                        "initial",
                        "",
                        "help",
                        "print only the calls below this function"));
    }
}
