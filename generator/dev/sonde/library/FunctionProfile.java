package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.profile;
import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Variables.perThread;
import static dev.sonde.dsl.Variables.stringTable;

import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;

/** Which function is on a processor, by samples; the functions of each thread are followed from call to return. */
final class FunctionProfile {
    private static final int HERTZ = 97;
    private static final int CALLS = 10_000;

    private FunctionProfile() {}

    static Script of(ScriptBuilder script, Language language) {
        Call entry = language.entry();
        Call leave = language.leave();
        var depth = perThread("depth");
        var open = stringTable("open_call").at(tid(), depth);
        var samples = count("samples").by(open);
        return script.columns(
                        "FUNCTION     where the function is, and its name",
                        "SAMPLES      how often it ran when the clock ticked, " + HERTZ
                                + " times a second on each processor")
                .tableSize(CALLS)
                .on(entry.point())
                .run(depth.increment(), open.set(entry.place().concat(" ").concat(entry.function())))
                .on(leave.point())
                .when(depth.isSet().and(open.is(leave.place().concat(" ").concat(leave.function()))))
                .run(open.delete(), depth.decrement(), when(depth.isSet().not(), depth.delete()))
                .on(profile(HERTZ))
                .when(depth.isSet())
                .run(samples.add())
                .on(end())
                .run(printf("%-64s %10s\n", "FUNCTION", "SAMPLES"), samples.printDescending("%-64s %10d\n"))
                .build();
    }
}
