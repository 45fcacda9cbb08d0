package dev.sonde.tracer;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Escapes.rawCondition;
import static dev.sonde.dsl.Escapes.rawInt;
import static dev.sonde.dsl.Escapes.rawPoint;
import static dev.sonde.dsl.Escapes.rawStatement;
import static dev.sonde.dsl.Escapes.rawString;
import static dev.sonde.dsl.Sonde.begin;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.every;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.pid;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Variables.global;

import dev.sonde.dsl.RawText;
import dev.sonde.dsl.ScriptBuilder;
import java.util.concurrent.TimeUnit;

/**
 * Scripts with a fault in a tracer's own words, which Sonde lets through and no tracer takes; the line of Java is marked.
 *
 * <p>For an unknown name DTrace looks through the kernel's for many seconds, so its faults are of another kind.
 */
final class BrokenSnippets {
    private BrokenSnippets() {}

    static ScriptBuilder statementInTheMiddle() {
        return script("statement_in_the_middle")
                .on(begin())
                .run(
                        printf("before\n"),
                        rawStatement(words("strlen(1);", "nonsense(1)", "nonsense(1);")), // here
                        printf("behind\n"))
                .on(end())
                .run(printf("end\n"));
    }

    static ScriptBuilder secondLineOfAStatement() {
        String text = "printf(\"one\\n\");\nnonsense(2);";
        String d = text.replace("nonsense", "strlen");
        return script("second_line")
                .on(begin())
                .run(
                        printf("before\n"),
                        rawStatement(words(d, text, text)), // here
                        printf("behind\n"));
    }

    static ScriptBuilder statementThatDoesNotEnd() {
        return script("no_end")
                .on(begin())
                .run(
                        printf("before\n"),
                        rawStatement(words("x = ];", "x = ]", "x = ];")), // here
                        printf("behind\n"));
    }

    static ScriptBuilder expressionInAPrintf() {
        return script("expression")
                .on(begin())
                .run(
                        printf("before\n"),
                        printf("%d %d\n", pid(), rawInt(words("strlen(1)", "nonsense()", "nonsense"))), // here
                        printf("behind\n"));
    }

    static ScriptBuilder conditionOfAProbe() {
        return script("condition")
                .on(begin())
                .run(printf("begin\n"))
                .on(every(1, TimeUnit.SECONDS))
                .when(pid().greaterThan(0))
                .when(rawCondition(words("strlen(1) > 1", "nonsense() > 1", "nonsense > 1"))) // here
                .run(printf("each\n"))
                .on(end())
                .run(printf("end\n"));
    }

    static ScriptBuilder conditionInAProbe() {
        return script("condition_inside")
                .on(begin())
                .run(
                        printf("before\n"),
                        when(
                                rawCondition(words("strlen(1) > 1", "nonsense() > 1", "nonsense > 1")), // here
                                printf("inside\n")),
                        printf("behind\n"));
    }

    static ScriptBuilder statementInABranch() {
        return script("branch")
                .on(begin())
                .run(
                        when(
                                pid().greaterThan(1),
                                printf("inside\n"),
                                rawStatement(words("strlen(1);", "nonsense()", "nonsense();"))), // here
                        printf("behind\n"));
    }

    static ScriptBuilder secondPoint() {
        return script("second_point")
                .on(begin())
                .run(printf("begin\n"))
                .on(
                        every(1, TimeUnit.SECONDS),
                        rawPoint(words("a:tick:1:parsec:b", "timer.parsecs(1)", "interval:parsecs:1"))) // here
                .run(printf("each\n"))
                .on(end())
                .run(printf("end\n"));
    }

    static ScriptBuilder keyOfAnAggregation() {
        var calls = count("calls").by(tid(), rawInt(words("strlen(1)", "nonsense()", "nonsense"))); // here
        return script("key")
                .on(begin())
                .run(printf("before\n"), calls.add())
                .on(end())
                .run(calls.print());
    }

    static ScriptBuilder valueOfASum() {
        var bytes = sum("bytes").by(pid());
        return script("value_of_a_sum")
                .on(begin())
                .run(
                        printf("before\n"),
                        bytes.add(rawInt(words("strlen(1)", "nonsense()", "nonsense"))), // here
                        printf("behind\n"))
                .on(end())
                .run(bytes.print());
    }

    /** Its key is called a string and is none, which shows where the format wants one. */
    static ScriptBuilder formatOfResults() {
        var calls = count("calls").by(rawString(words("pid", "pid()", "pid")));
        return script("format_of_results")
                .on(begin())
                .run(printf("before\n"), calls.add())
                .on(end())
                .run(
                        printf("results:\n"),
                        calls.print("%s %d\n"), // here
                        printf("behind\n"));
    }

    static ScriptBuilder divisorOfResults() {
        var calls = count("calls").by(pid());
        return script("divisor")
                .on(begin())
                .run(calls.add())
                .on(end())
                .run(
                        printf("results:\n"),
                        calls.results()
                                .dividedBy(rawInt(words("strlen(1)", "nonsense()", "nonsense"))) // here
                                .print("%d %d\n"),
                        printf("behind\n"));
    }

    static ScriptBuilder valueOfAVariable() {
        var last = global("last");
        return script("value_of_a_variable")
                .on(begin())
                .run(
                        last.set(pid()),
                        last.set(rawInt(words("strlen(1) + 1", "nonsense() + 1", "nonsense + 1"))), // here
                        printf("%d\n", last));
    }

    private static RawText[] words(String d, String systemTap, String bpftrace) {
        return new RawText[] {new RawText("d", d), new RawText("stp", systemTap), new RawText("bt", bpftrace)};
    }
}
