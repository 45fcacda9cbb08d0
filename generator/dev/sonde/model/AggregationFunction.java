package dev.sonde.model;

/** What an aggregation computes from the values it is given. */
public sealed interface AggregationFunction {
    /** Whether each key holds a distribution instead of one number. */
    default boolean isHistogram() {
        return false;
    }

    /** What it is, in a sentence: {@code a count}. */
    String phrase();

    /** How many values came. */
    record Count() implements AggregationFunction {
        @Override
        public String phrase() {
            return "a count";
        }
    }

    /** Their sum. */
    record Sum() implements AggregationFunction {
        @Override
        public String phrase() {
            return "a sum";
        }
    }

    /** Their mean, as an int, cut toward zero. */
    record Average() implements AggregationFunction {
        @Override
        public String phrase() {
            return "an average";
        }
    }

    /** The least. */
    record Minimum() implements AggregationFunction {
        @Override
        public String phrase() {
            return "a minimum";
        }
    }

    /** The greatest. */
    record Maximum() implements AggregationFunction {
        @Override
        public String phrase() {
            return "a maximum";
        }
    }

    /** How far from their mean they lie: the root of the mean of their squares less the square of their mean. */
    record Deviation() implements AggregationFunction {
        @Override
        public String phrase() {
            return "a standard deviation";
        }
    }

    /** How many fell between each two powers of two. */
    record Log2Histogram() implements AggregationFunction {
        @Override
        public String phrase() {
            return "a histogram";
        }

        @Override
        public boolean isHistogram() {
            return true;
        }
    }

    /**
     * How many fell into each of several ranges of one size.
     *
     * @param low where the first range begins
     * @param high where the last range ends
     * @param step the size of a range
     */
    record LinearHistogram(int low, int high, int step) implements AggregationFunction {
        @Override
        public String phrase() {
            return "a histogram from " + low + " to " + high + " by " + step;
        }

        @Override
        public boolean isHistogram() {
            return true;
        }
    }
}
