package dev.sonde.check;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Escapes.rawPoint;
import static dev.sonde.dsl.Markers.markers;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.execName;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.text;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Values.timestamp;
import static dev.sonde.dsl.Variables.global;
import static dev.sonde.dsl.Variables.intTable;
import static dev.sonde.dsl.Variables.perThread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.RawText;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.Syscalls;
import dev.sonde.library.Library;
import dev.sonde.library.LibraryScript;
import dev.sonde.lower.Dialects;
import dev.sonde.model.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is expensive is said, what is not is left alone, and what is allowed is silent. */
class CostTest {
    private final Python.FunctionEntry entry = Python.functionEntry();

    static List<LibraryScript> library() {
        return Library.all();
    }

    @ParameterizedTest
    @MethodSource("library")
    void theLibraryCostsNothingUnsaid(LibraryScript script) {
        assertThat(script.script().warnings())
                .as(script.name())
                .noneMatch(each -> each.rule().id().startsWith("SONDE-6"));
    }

    @Test
    void everyWayOfPrintingCounts() {
        assertThat(rules(script("s").everywhere().on(Syscalls.everyEntry()).run(printf("x\n"))))
                .containsExactly(Rule.PRINT_EACH);
        assertThat(rules(script("s").on(Python.gcStart(), entry).run(printf("x\n"))))
                .containsExactly(Rule.PRINT_EACH);
    }

    @Test
    void aConditionOrASeldomMarkerMayPrint() {
        assertThat(rules(script("s").on(entry).when(entry.funcname().is("f")).run(printf("x\n"))))
                .isEmpty();
        assertThat(rules(script("s").on(entry).run(when(pid().is(1), printf("x\n")))))
                .isEmpty();
        assertThat(rules(script("s").on(Python.gcStart()).run(printf("x\n")))).isEmpty();
    }

    @Test
    void aKeyThatIsDividedOrClearedIsNotEndless() {
        var seconds = count("n").by(timestamp().dividedBy(1_000_000_000));
        assertThat(rules(script("s").on(entry).run(seconds.add()).on(end()).run(seconds.print())))
                .isEmpty();
        var times = count("n").by(timestamp());
        assertThat(rules(script("s")
                        .on(entry)
                        .run(times.add())
                        .on(every(1, TimeUnit.SECONDS))
                        .run(times.print(), times.clear())))
                .isEmpty();
        var shifted = count("n").by(timestamp().plus(1));
        assertThat(rules(script("s").on(entry).run(shifted.add()).on(end()).run(shifted.print())))
                .containsExactly(Rule.KEYS_ENDLESS);
    }

    @Test
    void aStartMayBeGuardedByWhatIsWrittenWithIt() {
        var traced = perThread("traced");
        var started = perThread("started");
        ScriptBuilder begun = script("s").on(Python.gcStart()).run(traced.set(1), started.set(timestamp()));
        assertThat(rules(begun.on(Python.gcDone())
                        .when(traced.isSet())
                        .run(printf("%d\n", timestamp().minus(started)), started.delete(), traced.delete())))
                .isEmpty();
        assertThat(rules(begun.on(Python.gcDone())
                        .when(pid().is(1))
                        .run(printf("%d\n", timestamp().minus(started)), started.delete(), traced.delete())
                        .on(end())
                        .run(printf("%d\n", traced))))
                .containsExactly(Rule.START_UNGUARDED);
    }

    @Test
    void aDepthGoesDownOnlyWhereItWentUp() {
        var leave = Python.functionReturn();
        var depth = perThread("depth");
        var inside = perThread("inside");
        ScriptBuilder up = script("s")
                .on(entry)
                .when(inside.isSet())
                .run(depth.increment())
                .on(end())
                .run(printf("%d %d\n", depth, inside));
        assertThat(rules(up.on(leave).run(depth.decrement(), when(depth.is(0), printf("x\n")), inside.set(1))))
                .containsExactly(Rule.START_UNGUARDED);
        assertThat(rules(up.on(leave).when(depth.greaterThan(0)).run(depth.decrement(), inside.set(1))))
                .isEmpty();
        assertThat(rules(up.on(leave)
                        .when(inside.isSet())
                        .run(depth.decrement())
                        .on(leave)
                        .run(inside.set(1))))
                .isEmpty();
        assertThat(rules(up.on(leave).run(when(depth.isSet(), depth.decrement()), inside.set(1))))
                .isEmpty();
        var left = perThread("left");
        assertThat(rules(script("s")
                        .on(entry)
                        .run(left.set(9))
                        .on(leave)
                        .run(left.decrement(), when(left.is(0), printf("x\n")))))
                .isEmpty();
    }

    @Test
    void aTableNeedsNoStringThatTellsNothing() {
        var calls = intTable("calls");
        assertThat(rules(counted(calls.at(pid(), execName())))).containsExactly(Rule.KEY_IDLE);
        assertThat(rules(counted(calls.at(text("calls"))))).containsExactly(Rule.KEY_IDLE);
        assertThat(rules(counted(calls.at(execName())))).isEmpty();
        assertThat(rules(counted(calls.at(entry.funcname(), tid())))).isEmpty();
        assertThat(rules(counted(calls.at(execName()), calls.at(text("python")))))
                .isEmpty();
        assertThat(rules(counted(calls.at(pid(), execName()), calls.at(pid(), text("all")))))
                .isEmpty();
    }

    @Test
    void aThreadIsInOneSystemCallAtATime() {
        var enter = Syscalls.everyEntry();
        var exit = Syscalls.everyExit();
        var started = intTable("started");
        var byName = started.at(tid(), exit.name());
        ScriptBuilder begun =
                script("s").on(enter).run(started.at(tid(), enter.name()).set(timestamp()));
        var slow = when(timestamp().minus(byName).greaterThan(1_000_000), printf("%s\n", exit.name()));
        assertThat(rules(begun.on(exit).when(byName.isSet()).run(slow, byName.delete())))
                .containsExactly(Rule.KEY_IDLE);
        assertThat(rules(begun.on(exit).when(byName.isSet()).run(slow))).isEmpty();
    }

    private ScriptBuilder counted(IntVariable... places) {
        Statement[] up = Stream.of(places).map(place -> place.increaseBy(1)).toArray(Statement[]::new);
        return script("s").on(entry).run(up).on(entry).when(places[0].is(10)).run(printf("ten\n"));
    }

    @Test
    void aNumberThatIsNeededAtOnceIsNoCounter() {
        var calls = global("calls");
        assertThat(rules(script("s").on(entry).run(calls.increment(), when(calls.is(10), printf("ten\n")))))
                .isEmpty();
        assertThat(rules(
                        script("s").on(begin()).run(calls.increment()).on(end()).run(printf("%d\n", calls))))
                .isEmpty();
    }

    @Test
    void stringsAreHeldAgainstTheirSize() {
        assertThat(rules(script("s")
                        .stringSize(16)
                        .on(entry)
                        .when(entry.funcname().is("exactly_fifteen"))
                        .run(printf("x\n"))))
                .isEmpty();
        assertThat(rules(script("s")
                        .stringSize(16)
                        .on(entry)
                        .when(entry.funcname().is("exactly_sixteen_"))
                        .run(printf("x\n"))))
                .containsExactly(Rule.STRING_CUT);
        assertThat(rules(script("s")
                        .on(entry)
                        .when(execName().is("fifteen_letters"))
                        .run(printf("x\n"))))
                .isEmpty();
    }

    @Test
    void aStarAloneIsWideInATracersOwnWords() {
        assertThat(rules(script("s")
                        .everywhere()
                        .on(rawPoint(RawText.in(Dialects.SYSTEMTAP, "kernel.function(\"*\")")))
                        .run(printf("x\n"))))
                .containsExactly(Rule.GLOB_WIDE);
        assertThat(rules(script("s")
                        .everywhere()
                        .on(rawPoint(RawText.in(Dialects.SYSTEMTAP, "kernel.function(\"vfs_*\")")))
                        .run(printf("x\n"))))
                .isEmpty();
    }

    @Test
    void hundredsOfMarkersAreWideAndAFewDozenAreNot() {
        ScriptBuilder all = script("s").on(markers("hotspot_jni", "*")).run(printf("x\n"));
        assertThat(all.build().warnings()).anySatisfy(warning -> {
            assertThat(warning.rule()).isEqualTo(Rule.GLOB_WIDE);
            assertThat(warning.message()).matches("The probe has 4[0-9]{2} points, .*");
        });
        assertThat(rules(script("s").on(markers("hotspot_jni", "Get*Field*")).run(printf("x\n"))))
                .doesNotContain(Rule.GLOB_WIDE);
        assertThat(rules(all.allowing("SONDE-608", "each call is counted once")))
                .doesNotContain(Rule.GLOB_WIDE);
    }

    @Test
    void whatIsAllowedIsSilentInTheScriptAndInThoseMadeOfIt() {
        Script flow = script("s")
                .allowing("SONDE-601", "a short run")
                .on(entry)
                .run(printf("x\n"))
                .build();
        assertThat(flow.warnings()).isEmpty();
        assertThat(script("t").plus(flow).build().warnings()).isEmpty();
        assertThat(flow.allowances().all()).extracting("reason").containsExactly("a short run");
    }

    @Test
    void whatADialectAloneSaysCanBeAllowedToo() {
        var calls = count("calls").by(entry.funcname());
        ScriptBuilder top = script("s")
                .on(entry)
                .run(calls.add())
                .on(every(1, TimeUnit.SECONDS))
                .run(calls.printTop(5));
        assertThat(top.build().as(Dialects.D).diagnostics())
                .extracting(Diagnostic::rule)
                .contains(Rule.ROWS_DROPPED);
        Script allowed = top.allowing("SONDE-206", "five are enough").build();
        assertThat(allowed.warnings()).isEmpty();
        assertThat(allowed.as(Dialects.D).diagnostics())
                .extracting(Diagnostic::rule)
                .doesNotContain(Rule.ROWS_DROPPED);
    }

    @Test
    void anAllowanceNeedsAReasonAndARule() {
        ScriptBuilder plain = script("s").on(entry).run(printf("x\n"));
        for (ScriptBuilder wrong : List.of(
                plain.allowing("SONDE-601", " "), plain.allowing("SONDE-999", "why"), plain.allowing("", "why"))) {
            assertThatThrownBy(wrong::build).message().contains("SONDE-621");
        }
    }

    private static List<Rule> rules(ScriptBuilder script) {
        return script.build().warnings().stream()
                .map(Diagnostic::rule)
                .filter(rule -> rule != Rule.NEVER_FREED)
                .toList();
    }
}
