package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.Statement;

/**
 * The time between two markers of one thread, with the guard that a reading without a start needs.
 *
 * <pre>{@code
 * var watch = Stopwatch.perThread("started");
 * var times = histogram("times");
 * Script script = script("gc_time")
 *         .on(Python.gcStart()).run(watch.start())
 *         .on(Python.gcDone()).when(watch.isRunning()).run(times.add(watch.nanoseconds()), watch.stop())
 *         .on(end()).run(times.print())
 *         .build();
 * // D: /self->started/ { @times = quantize(timestamp - self->started); self->started = 0; }
 * // SystemTap: times <<< …started[tid()]
 * }</pre>
 */
public final class Stopwatch {
    private final IntVariable started;

    private Stopwatch(IntVariable started) {
        this.started = started;
    }

    /** A stopwatch for each thread, kept in a variable of this name. */
    public static Stopwatch perThread(String name) {
        return new Stopwatch(Variables.perThread(name));
    }

    /** A stopwatch in any int variable, such as an element of a table. */
    public static Stopwatch in(IntVariable variable) {
        return new Stopwatch(given("variable", variable));
    }

    /** Starts it. */
    public Statement start() {
        return started.set(Values.timestamp());
    }

    /** Whether it was started and not stopped: ask before you read it. */
    public Condition isRunning() {
        return started.isSet();
    }

    /** Nanoseconds since the start. */
    public IntValue nanoseconds() {
        return Values.timestamp().minus(started);
    }

    /** Stops it, and gives its room back where the tracer can. */
    public Statement stop() {
        return started.delete();
    }
}
