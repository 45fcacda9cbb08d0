package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.all;
import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.Expression;
import dev.sonde.model.Name;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.KeyedVariable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ints that a script keeps by keys.
 *
 * <pre>{@code
 * var depth = intTable("depth").at(tid());
 * Script script = script("depths")
 *         .on(Python.functionEntry()).run(depth.increment(), printf("%d\n", depth))
 *         .on(Python.functionReturn()).when(depth.isSet()).run(depth.decrement())
 *         .build();
 * // D: depth[tid]++;
 * // SystemTap: depth[tid()]++
 * }</pre>
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
        return Stream.concat(Stream.of(given("first", first)), all("more", more).stream())
                .map(Value::expression)
                .toList();
    }
}
