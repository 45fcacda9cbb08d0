package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.profile;

import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;

/** Which function is on a processor, by samples; the functions of each thread are followed from call to return. */
final class FunctionProfile {
    private static final int HERTZ = 97;
    private static final int CALLS = 10_000;

    private FunctionProfile() {}

    static Script of(ScriptBuilder script, Language language) {
        OpenFunctions functions = new OpenFunctions(language);
        var samples = count("samples").by(functions.innermost());
        ScriptBuilder following = functions.follow(script.columns(
                        "FUNCTION     where the function is, and its name",
                        "SAMPLES      how often it ran when the clock ticked, " + HERTZ
                                + " times a second on each processor")
                .tableSize(CALLS));
        return following
                .on(profile(HERTZ))
                .when(functions.any())
                .run(samples.add())
                .on(end())
                .run(printf("%-64s %10s\n", "FUNCTION", "SAMPLES"), samples.printDescending("%-64s %10d\n"))
                .build();
    }
}
