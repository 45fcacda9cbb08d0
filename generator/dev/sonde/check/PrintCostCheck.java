package dev.sonde.check;

import dev.sonde.model.AggregationStatement.PrintAggregation;
import dev.sonde.model.Located;
import dev.sonde.model.Probe;
import dev.sonde.model.Statement;
import dev.sonde.model.Statement.PrintStack;
import dev.sonde.model.Statement.Printf;

/** Warns of a line for each event of a point that fires often. A condition of any kind narrows it enough. */
final class PrintCostCheck {
    private PrintCostCheck() {}

    static void check(Probe probe, Findings findings) {
        String often = CostPhrases.often(probe);
        if (often.isEmpty() || probe.predicate() != null) {
            return;
        }
        for (Statement statement : probe.statements()) {
            if (statement instanceof Printf
                    || statement instanceof PrintStack
                    || statement instanceof PrintAggregation) {
                findings.add(
                        Rule.PRINT_EACH,
                        ((Located) statement).at(),
                        "Something is printed with " + often + ", which costs more than ten times what counting does.",
                        "Count in the tracer and print at the end, or give the probe a condition with when(…).");
                return;
            }
        }
    }
}
