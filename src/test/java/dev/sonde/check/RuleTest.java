package dev.sonde.check;

import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.exit;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Variables.global;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sonde.dsl.Escapes;
import dev.sonde.dsl.RawText;
import dev.sonde.dsl.Sonde;
import dev.sonde.lower.Dialects;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is broken once, and says so with its number, in sentences, at the line. */
class RuleTest {
    static List<Example> examples() {
        return Example.all();
    }

    @Test
    void everyRuleOfScriptsAndDialectsIsBrokenOnce() {
        assertThat(examples().stream().map(Example::rule))
                .containsExactlyElementsOf(Stream.of(Rule.values())
                        .filter(rule -> rule.id().matches("SONDE-[126].."))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void namesTheLineThatBreaksIt(Example example) {
        Diagnostic diagnostic = example.diagnostic();
        assertThat(diagnostic.at()).isEqualTo(example.marked());
        assertThat(diagnostic.toString())
                .startsWith(example.marked() + ": " + example.rule().severity() + " "
                        + example.rule().id() + ": ");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void speaksInSentences(Example example) {
        Diagnostic diagnostic = example.diagnostic();
        assertThat(List.of(diagnostic.message(), diagnostic.advice()))
                .allSatisfy(sentence -> assertThat(sentence).matches("[A-Z][^\\p{Cntrl}]+\\."));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isTheOnlyFault(Example example) {
        assertThat(example.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .map(Diagnostic::rule))
                .allMatch(rule -> rule == example.rule());
    }

    @Test
    void tellsAllFaultsAtOnce() {
        var broken = script("all at once")
                .on(begin())
                .run(
                        printf("%d\n"),
                        printf("%s\n", pid()),
                        exit(999),
                        global("n").set(1))
                .on(begin())
                .run();
        FaultyScriptException refusal = catchThrowableOfType(FaultyScriptException.class, broken::build);
        assertThat(refusal.diagnostics().stream().map(Diagnostic::rule))
                .containsExactlyInAnyOrder(
                        Rule.SCRIPT_NAME,
                        Rule.FORMAT_ARGUMENT_COUNT,
                        Rule.FORMAT_ARGUMENT_TYPE,
                        Rule.EXIT_CODE,
                        Rule.NEVER_READ,
                        Rule.PROBE_EMPTY);
        assertThat(refusal).message().hasLineCount(6);
    }

    @Test
    void refusesAConditionThatDecidesNothing() {
        assertThat(faults(when(pid().is(1)))).containsExactly(Rule.PROBE_EMPTY);
    }

    @Test
    void refusesAVariableThatIsOnlyEmptied() {
        assertThat(faults(global("n").delete())).containsExactly(Rule.NEVER_WRITTEN);
    }

    @Test
    void refusesNullWithoutAStackTrace() {
        assertThat(faults(printf("%s\n", (Object) null))).containsExactly(Rule.ARGUMENT_UNUSABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "%\u001b", "%5\n", "%l", "%05s", "%#d", "%+x", "%.3c", "%99999d", "%5%", "%n"})
    void refusesAFormatInOnePrintableLine(String format) {
        var broken = script("broken").on(begin()).run(Sonde.printf(format));
        FaultyScriptException refusal = catchThrowableOfType(FaultyScriptException.class, broken::build);
        assertThat(refusal.diagnostics().get(0).rule()).isEqualTo(Rule.FORMAT_MALFORMED);
        assertThat(refusal).message().matches("[^\\p{Cntrl}]+");
    }

    @Test
    void refusesTextsThatNoScriptHolds() {
        String most = "x".repeat(255);
        assertThat(faults(printf("%s\n", most + "x"))).containsExactly(Rule.TEXT_UNSAYABLE);
        assertThat(faults(printf("%s\n", "ä".repeat(128)))).containsExactly(Rule.TEXT_UNSAYABLE);
        assertThat(faults(printf("%s\n", "a\0b"))).containsExactly(Rule.TEXT_UNSAYABLE);
        assertThat(faults(printf("%s\n", "\ud800"))).containsExactly(Rule.TEXT_UNSAYABLE);
        assertThat(faults(printf("x".repeat(4097)))).containsExactly(Rule.TEXT_UNSAYABLE);
        assertThat(script("s")
                        .on(begin())
                        .run(printf("x".repeat(4096) + "%s", most))
                        .build()
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = \"\u001b[2J\"", "x\0", "\ud800", "a\rb", "\u0085"})
    void refusesRawTextThatNobodySees(String text) {
        RawText raw = RawText.in(Dialects.SYSTEMTAP, text);
        assertThat(faults(Escapes.rawStatement(raw))).containsExactly(Rule.TEXT_UNSAYABLE);
        assertThat(faults(printf("%d\n", Escapes.rawInt(raw)))).containsExactly(Rule.TEXT_UNSAYABLE);
        var point = script("s").on(Escapes.rawPoint(raw)).run(printf("x\n"));
        assertThat(catchThrowableOfType(FaultyScriptException.class, point::build)
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.TEXT_UNSAYABLE);
    }

    @Test
    void messagesShowWhatNobodySeesAsQuestionMarksAndCutWhatIsLong() {
        String shown = Diagnostic.quote("a\u001b[2J\u202e\ud800\n" + "x".repeat(200));
        assertThat(shown).startsWith("\"a?[2J??\\nxx").hasSizeLessThan(130);
    }

    private static List<Rule> faults(dev.sonde.model.Statement statement) {
        var broken = script("broken").on(begin()).run(statement);
        FaultyScriptException refusal = catchThrowableOfType(FaultyScriptException.class, broken::build);
        return refusal.diagnostics().stream().map(Diagnostic::rule).toList();
    }
}
