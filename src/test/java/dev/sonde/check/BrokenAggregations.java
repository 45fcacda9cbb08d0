package dev.sonde.check;

import static dev.sonde.dsl.Aggregations.deviation;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.script;

import dev.sonde.bindings.Python;
import dev.sonde.dsl.ScriptBuilder;

/** Scripts whose aggregations {@code build()} refuses. */
final class BrokenAggregations {
    private BrokenAggregations() {}

    @Breaks(Rule.DEVIATION_DIVIDED)
    static ScriptBuilder deviationDivided() {
        var spread = deviation("spread");
        return script("broken")
                .on(Python.gcDone())
                .run(spread.add(Python.gcDone().collected()))
                .on(end())
                .run(spread.results().dividedBy(1000).print()); // here
    }
}
