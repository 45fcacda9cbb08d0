package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.Expression.StringLiteral;
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
        return new IntVariable(new GlobalVariable(Faults.name("variable", name), Type.INT, null));
    }

    /**
     * An int for the whole script that is not 0 at first: {@code global name = 5} in SystemTap, an assignment when the tracing
     * begins in D and bpftrace, before any probe.
     *
     * <pre>{@code
     * var entry = Python.functionEntry();
     * var left = global("left", 3);
     * Script script = script("first_three")
     *         .on(entry).when(left.greaterThan(0)).run(left.decrement(), printf("%s\n", entry.funcname()))
     *         .build();
     * // D: dtrace:::BEGIN { left = 3; }
     * // SystemTap: global left = 3
     * }</pre>
     *
     * <p>Only a global has an initial value: a thread's variable and an element of a table are 0 for each new thread and key,
     * and a local is written in its probe. Who mentions the same global elsewhere may leave the value out.
     */
    public static IntVariable global(String name, long initial) {
        return new IntVariable(new GlobalVariable(Faults.name("variable", name), Type.INT, new IntLiteral(initial)));
    }

    /** A string for the whole script. */
    public static StringVariable globalString(String name) {
        return new StringVariable(new GlobalVariable(Faults.name("variable", name), Type.STRING, null));
    }

    /** A string for the whole script that is not empty at first; see {@link #global(String, long)}. */
    public static StringVariable globalString(String name, String initial) {
        return new StringVariable(new GlobalVariable(
                Faults.name("variable", name), Type.STRING, new StringLiteral(given("initial", initial))));
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
