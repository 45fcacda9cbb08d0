package dev.sonde.random;

import dev.sonde.dsl.Aggregated;
import dev.sonde.dsl.Aggregations;
import dev.sonde.dsl.CountAggregation;
import dev.sonde.dsl.Results;
import dev.sonde.dsl.StackValue;
import dev.sonde.dsl.Value;
import dev.sonde.dsl.ValueAggregation;
import dev.sonde.dsl.Values;
import dev.sonde.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** Random aggregations of one script: how each is filled, and how all are printed. */
final class RandomResults {
    private final Choices choices;
    private final Vocabulary words;
    private final Names names;
    private final List<Made> all = new ArrayList<>();
    private final List<List<Made>> pairs = new ArrayList<>();

    /** An aggregation, the values of its keys, whether it is a histogram, and whether its results can be divided. */
    private record Made(Aggregated aggregation, List<Value> keys, boolean histogram, boolean divisible) {}

    RandomResults(Choices choices, Vocabulary words, Names names) {
        this.names = names;
        this.choices = choices;
        this.words = words;
    }

    /** Makes one, and fills it; now and then two that are filled alike. */
    List<Statement> fill(RandomValues values) {
        List<Value> keys = keys(values);
        List<Statement> filled = new ArrayList<>();
        if (choices.once(3)) {
            CountAggregation count = Aggregations.count(names.next("results"));
            count = keys.isEmpty() ? count : count.by(keys.get(0), rest(keys));
            filled.add(count.add());
            all.add(new Made(count, keys, false, true));
        }
        if (filled.isEmpty() || choices.once(2)) {
            int kind = choices.below(filled.isEmpty() ? 7 : 5);
            ValueAggregation made = made(kind);
            made = keys.isEmpty() ? made : made.by(keys.get(0), rest(keys));
            filled.add(made.add(values.integer(2)));
            all.add(new Made(made, keys, kind > 4, kind < 4));
            if (filled.size() == 2) {
                pairs.add(List.of(all.get(all.size() - 2), all.get(all.size() - 1)));
            }
        }
        return filled;
    }

    /** Prints all there are, each in its own way, and clears some. */
    List<Statement> print() {
        List<Statement> statements = new ArrayList<>();
        for (Made each : all) {
            statements.add(choices.once(6) && isRanked(each) ? plainly(each.aggregation) : printed(each));
            if (choices.once(4)) {
                statements.add(each.aggregation.clear());
            }
        }
        for (List<Made> pair : pairs) {
            Results results = Results.sideBySide(pair.get(0).aggregation, pair.get(1).aggregation);
            results = choices.once(2) ? results.descending() : results;
            statements.add(choices.once(2) ? results.print(format(pair.get(0).keys, 2)) : results.print());
        }
        return statements;
    }

    private Statement plainly(Aggregated aggregation) {
        return switch (choices.below(3)) {
            case 0 -> aggregation.print();
            case 1 -> aggregation.printDescending();
            default -> aggregation.printTop(most());
        };
    }

    /** A few rows; one time in five hundreds of them, as a tracer may count each. */
    private int most() {
        int rows = 1 + choices.below(20);
        return rows % 5 == 0 ? rows * 50 : rows;
    }

    private static boolean isRanked(Made made) {
        return !made.histogram || !made.keys.isEmpty();
    }

    private Statement printed(Made made) {
        Results results = made.aggregation.results();
        boolean ranked = isRanked(made);
        if (ranked && choices.once(3)) {
            results = choices.once(2) ? results.descending() : results.top(most());
        }
        if (ranked && !made.keys.isEmpty() && choices.once(5) && !(made.keys.get(0) instanceof StackValue)) {
            results = results.sortedByKey(0);
        }
        if (made.divisible && choices.once(5)) {
            results = results.dividedBy(1 + choices.below(1000));
        }
        return choices.once(2) ? results.print(format(made.keys, 1)) : results.print();
    }

    private String format(List<Value> keys, int results) {
        List<Value> printed = new ArrayList<>(keys);
        for (int i = 0; i < results; i++) {
            printed.add(Values.number(0));
        }
        return RandomFormat.of(choices, words, printed, false).text();
    }

    private ValueAggregation made(int kind) {
        String name = names.next("results");
        return switch (kind) {
            case 0 -> Aggregations.sum(name);
            case 1 -> Aggregations.average(name);
            case 2 -> Aggregations.minimum(name);
            case 3 -> Aggregations.maximum(name);
            case 4 -> Aggregations.deviation(name);
            case 5 -> Aggregations.histogram(name);
            default -> linear(name);
        };
    }

    private ValueAggregation linear(String name) {
        int low = choices.from(List.of(0, -50, 10));
        return Aggregations.linearHistogram(name, low, low + 100, choices.from(List.of(1, 5, 10, 20, 50)));
    }

    private List<Value> keys(RandomValues values) {
        List<Value> keys = new ArrayList<>();
        int number = choices.once(10) ? choices.below(10) : choices.below(4);
        for (int i = 0; i < number; i++) {
            keys.add(values.key(1));
        }
        if (number < 3 && choices.once(10)) {
            keys.add(
                    choices.once(2)
                            ? Values.userStack(1 + choices.below(9))
                            : Values.kernelStack(1 + choices.below(9)));
        }
        return keys;
    }

    private static Value[] rest(List<Value> keys) {
        return keys.subList(1, keys.size()).toArray(new Value[0]);
    }
}
