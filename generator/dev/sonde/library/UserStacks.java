package dev.sonde.library;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.profile;
import static dev.sonde.dsl.Values.userStack;

import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptBuilder;

/** Which native stacks of a process are on a processor, by samples. */
final class UserStacks {
    private static final int HERTZ = 97;
    private static final int FRAMES = 20;
    private static final int STACKS = 30;
    // A program has more stacks than the 2048 keys of a table of SystemTap's.
    private static final int MOST_STACKS = 8_192;

    private UserStacks() {}

    static Script of(ScriptBuilder script) {
        var samples = count("samples").by(userStack(FRAMES));
        return script.columns(
                        "The " + STACKS + " stacks that were met most, the innermost frame first, and below each",
                        "SAMPLES      how often it ran when the clock ticked, " + HERTZ
                                + " times a second on each processor")
                .tableSize(MOST_STACKS)
                .allowing("SONDE-211", "D has no such limit")
                .on(profile(HERTZ))
                .run(samples.add())
                .on(end())
                .run(samples.printTop(STACKS, "%k%10d\n"))
                .build();
    }
}
