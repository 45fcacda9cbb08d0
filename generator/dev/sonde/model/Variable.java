package dev.sonde.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place that a script writes and reads. A variable that was never written is 0, or the empty string. */
public sealed interface Variable extends Node {
    /** The name the user gave it. */
    Name name();

    /** What it holds. */
    Type type();

    /**
     * One for the whole script.
     *
     * @param name its name
     * @param type what it holds
     * @param initial what it holds before it is written, a literal, or null for 0 or the empty string
     */
    record GlobalVariable(Name name, Type type, @Nullable Expression initial) implements Variable {}

    /**
     * One for each thread.
     *
     * @param name its name
     * @param type what it holds
     */
    record ThreadVariable(Name name, Type type) implements Variable {}

    /**
     * One that lives as long as one firing of a probe.
     *
     * @param name its name
     * @param type what it holds
     */
    record ProbeVariable(Name name, Type type) implements Variable {}

    /**
     * One for each value of its keys.
     *
     * @param name the table's name
     * @param type what each element holds
     * @param keys which element; at least one key
     */
    record KeyedVariable(Name name, Type type, List<Expression> keys) implements Variable {
        /** Copies the keys. */
        public KeyedVariable {
            keys = List.copyOf(keys);
        }
    }
}
