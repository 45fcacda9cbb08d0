package dev.sonde.dsl;

import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.KeyedVariable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ints that a script keeps by keys.
 *
 * <p>{@code intTable("start").at(tid())} prints {@code start[tid]} in D and {@code start[tid()]} in SystemTap.
 */
public final class IntTable {
    private final Name name;

    IntTable(Name name) {
        this.name = name;
    }

    /** The element for these keys, one at least. */
    public IntVariable at(Value first, Value... more) {
        return new IntVariable(new KeyedVariable(name, Type.INT, keys(first, more)));
    }

    static List<Expression> keys(Value first, Value... more) {
        return Stream.concat(Stream.of(first), Stream.of(more))
                .map(Value::expression)
                .toList();
    }
}
