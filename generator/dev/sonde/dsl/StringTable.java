package dev.sonde.dsl;

import dev.sonde.model.Name;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.KeyedVariable;

/** Strings that a script keeps by keys; see {@link IntTable}. */
public final class StringTable {
    private final Name name;

    StringTable(Name name) {
        this.name = name;
    }

    /** The element for these keys, one at least. */
    public StringVariable at(Value first, Value... more) {
        return new StringVariable(new KeyedVariable(name, Type.STRING, IntTable.keys(first, more)));
    }
}
