package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;

import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.Syscalls;

/** Which function of a language makes which system calls. */
final class FunctionSyscalls {
    private static final int CALLS = 10_000;

    private FunctionSyscalls() {}

    static Script of(ScriptBuilder script, Language language) {
        OpenFunctions functions = new OpenFunctions(language);
        var entry = Syscalls.everyEntry();
        var calls = count("calls").by(functions.innermost(), entry.name());
        ScriptBuilder following = functions.follow(script.columns(
                        "FUNCTION     where the innermost function is, and its name",
                        "SYSCALL      the system call that it made",
                        "CALLS        how often")
                .tableSize(CALLS));
        return following
                .on(entry)
                .when(functions.any())
                .run(calls.add())
                .on(end())
                .run(
                        printf("%-56s %-20s %10s\n", "FUNCTION", "SYSCALL", "CALLS"),
                        calls.printDescending("%-56s %-20s %10d\n"))
                .build();
    }
}
