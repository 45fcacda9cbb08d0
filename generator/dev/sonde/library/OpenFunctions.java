package dev.sonde.library;

import static dev.sonde.dsl.Sonde.when;
import static dev.sonde.dsl.Values.tid;
import static dev.sonde.dsl.Variables.perThread;
import static dev.sonde.dsl.Variables.stringTable;

import dev.sonde.dsl.Condition;
import dev.sonde.dsl.IntVariable;
import dev.sonde.dsl.ScriptBuilder;
import dev.sonde.dsl.StringValue;
import dev.sonde.dsl.StringVariable;

/** The functions that are open in each thread, followed from call to return, so that another probe knows the innermost one. */
final class OpenFunctions {
    private final IntVariable depth = perThread("depth");
    private final StringVariable open = stringTable("open_call").at(tid(), depth);
    private final Language language;

    OpenFunctions(Language language) {
        this.language = language;
    }

    /** Adds the probes that follow the functions. */
    ScriptBuilder follow(ScriptBuilder script) {
        StringValue left = named(language.leave());
        return script.on(language.entry().point())
                .run(depth.increment(), open.set(named(language.entry())))
                .on(language.leave().point())
                .when(depth.isSet().and(open.is(left)))
                .run(open.delete(), depth.decrement(), when(depth.isSet().not(), depth.delete()));
    }

    /** Whether the thread is in a function. */
    Condition any() {
        return depth.isSet();
    }

    /** The innermost function of the thread: its place and its name. */
    StringValue innermost() {
        return open;
    }

    private static StringValue named(Call call) {
        return call.place().concat(" ").concat(call.function());
    }
}
