package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;

import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;

/** How often each function is called, the most called first. */
final class CallCount {
    private static final int FUNCTIONS = 10_000;

    private CallCount() {}

    static Script of(ScriptBuilder script, Language language) {
        Call entry = language.entry();
        var calls = count("calls").by(entry.place(), entry.function());
        return script.columns(
                        language.place() + "         where the function is",
                        "FUNCTION     its name",
                        "CALLS        calls, whether they returned or not")
                .tableSize(FUNCTIONS)
                .on(entry.point())
                .run(calls.add())
                .on(end())
                .run(
                        printf("%-32s %-40s %10s\n", language.place(), "FUNCTION", "CALLS"),
                        calls.printDescending("%-32s %-40s %10d\n"))
                .build();
    }
}
