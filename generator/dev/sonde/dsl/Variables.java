package dev.sonde.dsl;

import dev.sonde.model.Type;
import dev.sonde.model.Variable.GlobalVariable;
import dev.sonde.model.Variable.ProbeVariable;
import dev.sonde.model.Variable.ThreadVariable;

/**
 * What a script keeps between and within firings; all are meant to be imported.
 *
 * <p>A variable is its name: two made with one name are one variable. None is declared anywhere: a script has those that it
 * mentions.
 */
public final class Variables {
    private Variables() {}

    /** An int for each thread: {@code self->name} in D, {@code name[tid()]} in SystemTap. */
    public static IntVariable perThread(String name) {
        return new IntVariable(new ThreadVariable(Faults.name("variable", name), Type.INT));
    }

    /** A string for each thread. */
    public static StringVariable perThreadString(String name) {
        return new StringVariable(new ThreadVariable(Faults.name("variable", name), Type.STRING));
    }

    /** An int for the whole script. */
    public static IntVariable global(String name) {
        return new IntVariable(new GlobalVariable(Faults.name("variable", name), Type.INT));
    }

    /** A string for the whole script. */
    public static StringVariable globalString(String name) {
        return new StringVariable(new GlobalVariable(Faults.name("variable", name), Type.STRING));
    }

    /** An int for one firing of one probe: {@code this->name} in D, a local in SystemTap. */
    public static IntVariable local(String name) {
        return new IntVariable(new ProbeVariable(Faults.name("variable", name), Type.INT));
    }

    /** A string for one firing of one probe. */
    public static StringVariable localString(String name) {
        return new StringVariable(new ProbeVariable(Faults.name("variable", name), Type.STRING));
    }

    /** Ints by keys. */
    public static IntTable intTable(String name) {
        return new IntTable(Faults.name("table", name));
    }

    /** Strings by keys. */
    public static StringTable stringTable(String name) {
        return new StringTable(Faults.name("table", name));
    }
}
