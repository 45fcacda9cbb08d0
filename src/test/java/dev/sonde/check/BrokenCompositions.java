package dev.sonde.check;

import static dev.sonde.dsl.Aggregations.count;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.script;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.ScriptBuilder;

/** Scripts that can't be put together. */
final class BrokenCompositions {
    private BrokenCompositions() {}

    @Breaks(Rule.NAMES_SHARED)
    static ScriptBuilder namesShared() {
        var calls = count("calls");
        var entries = script("entries")
                .on(Python.functionEntry())
                .run(calls.add())
                .on(end())
                .run(calls.print());
        var lines = script("lines").on(Python.line()).run(calls.add()).on(end()).run(calls.print());
        return entries.plus(lines.build()); // here
    }

    @Breaks(Rule.SCOPES_DIFFER)
    static ScriptBuilder scopesDiffer() {
        var lines = count("lines");
        var calls = count("calls");
        var all = script("all")
                .everywhere()
                .on(Python.line())
                .run(lines.add())
                .on(end())
                .run(lines.print());
        var one = script("one")
                .on(Python.functionEntry())
                .run(calls.add())
                .on(end())
                .run(calls.print());
        return one.plus(all.build()); // here
    }
}
