package dev.sonde.check;

import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.dsl.Escapes;
import dev.sonde.dsl.RawText;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.lower.Dialect;
import dev.sonde.lower.Dialects;
import dev.sonde.model.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of the tracers that change the system must be asked for, as raw text and as calls by name. */
class DestructiveWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d | stop();",
                "d | raise(9);",
                "d | copyout(p, arg0, 8);",
                "d | copyoutstr(\"x\", arg0, 2);",
                "d | system (\"id\");",
                "d | freopen(\"/tmp/x\");",
                "d | breakpoint();",
                "d | panic();",
                "d | chill(100);",
                "stp | system(\"id\")",
                "stp | %{ printk(\"x\"); %}",
                "stp | raise(9)",
                "stp | panic(\"x\")",
                "stp | mdelay(10)",
                "stp | udelay(10)",
                "stp | printk(1, \"x\")",
                "stp | set_kernel_int($arg1, 1)",
                "stp | set_user_string($arg1, \"x\")",
                "bt | system(\"id\");",
                "bt | signal(\"KILL\");",
                "bt | signal_thread(\"KILL\");",
                "bt | override(1);"
            })
    void rawWordsMustBeAskedFor(String id, String words) {
        Dialect dialect = Dialects.byId(id).orElseThrow();
        refused(Escapes.rawStatement(RawText.in(dialect, words)));
        refused(printf("%d\n", Escapes.rawInt(RawText.in(dialect, words))));
        assertThat(of(Escapes.rawStatement(RawText.in(dialect, words)))
                        .destructive()
                        .build()
                        .as(dialect)
                        .text())
                .contains("Destructive: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "raise", "panic", "signal", "stop", "chill", "set_user_long", "mdelay"})
    void callsByNameMustBeAskedForToo(String function) {
        refused(Escapes.call(function, number(1)));
        refused(printf("%d\n", Escapes.callInt(function, number(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecosystem(1)", "stopped = 1", "task_cpu(1)", "set_kernel = 1", "my_raise(1)"})
    void otherWordsAreFree(String words) {
        Statement statement = Escapes.rawStatement(RawText.in(Dialects.SYSTEMTAP, words));
        assertThat(of(statement).build().as(Dialects.SYSTEMTAP).text()).doesNotContain("Destructive");
    }

    @ParameterizedTest
    @CsvSource({"raise(9),true", "set_user_int(1; 2),true", "%{ %},true", "system(0),false"})
    void theUsageAsksForGuruModeWhereStapNeedsIt(String words, boolean guru) {
        Statement statement = Escapes.rawStatement(RawText.in(Dialects.SYSTEMTAP, words.replace(';', ',')));
        String text = of(statement).destructive().build().as(Dialects.SYSTEMTAP).text();
        assertThat(text.contains("Usage: stap -g ")).as(text).isEqualTo(guru);
        String called = of(Escapes.call("panic", number(1)))
                .destructive()
                .build()
                .as(Dialects.SYSTEMTAP)
                .text();
        assertThat(called).contains("Usage: stap -g ");
    }

    private static void refused(Statement statement) {
        FaultyScriptException refusal = catchThrowableOfType(FaultyScriptException.class, of(statement)::build);
        assertThat(refusal).isNotNull();
        assertThat(refusal.diagnostics()).extracting(Diagnostic::rule).isEqualTo(List.of(Rule.DESTRUCTIVE_UNASKED));
    }

    private static ScriptBuilder of(Statement statement) {
        return script("s").on(begin()).run(statement);
    }
}
