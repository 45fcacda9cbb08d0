package dev.sonde.lower.bpftrace;

import dev.sonde.model.Aggregation;
import dev.sonde.model.AggregationFunction.Deviation;
import dev.sonde.model.AggregationStatement.Aggregate;
import dev.sonde.model.AggregationStatement.ClearAggregation;
import dev.sonde.model.Code;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.Sequence;
import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Standard deviations in bpftrace, which has none: maps keep the count, the sum, the greatest and the two halves of the squares,
 * and the map of the deviation's own name gets the results when they are printed.
 */
final class BtDeviations {
    private static final List<String> PARTS = List.of("count", "sum", "most", "high", "low");

    private BtDeviations() {}

    static Statement aggregate(Aggregate node) {
        return new AddToDeviation(
                node.at(), node.aggregation().name(), BtExpressions.keys(node.keys()), BtTypes.declared(node.value()));
    }

    static Statement computed(Origin at, Aggregation deviation) {
        Name name = deviation.name();
        return deviation.keys().isEmpty()
                ? new DeviationResult(name, null)
                : new MapLoop(at, part(name, "count"), List.of(new DeviationResult(name, new Code("$sonde_row.0"))));
    }

    /** The maps that an aggregation has. */
    static List<Name> maps(Aggregation aggregation) {
        Name name = aggregation.name();
        return aggregation.function() instanceof Deviation
                ? Stream.concat(Stream.of(name), PARTS.stream().map(word -> part(name, word)))
                        .toList()
                : List.of(name);
    }

    static Statement clear(ClearAggregation node) {
        List<Statement> clears = new ArrayList<>();
        maps(node.aggregation()).forEach(name -> clears.add(new ClearMap(node.at(), name)));
        return clears.size() == 1 ? clears.get(0) : new Sequence(clears);
    }

    private static Name part(Name name, String word) {
        return new Name("sonde_" + name + "_" + word);
    }
}
