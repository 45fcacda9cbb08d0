package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.all;
import static dev.sonde.dsl.Faults.given;

import dev.sonde.check.Allowances;
import dev.sonde.check.FaultyScriptException;
import dev.sonde.model.Options;
import dev.sonde.model.Origin;
import dev.sonde.model.Probe;
import dev.sonde.model.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A script that is being written. Each method gives a new one; none changes what it was called on. */
public final class ScriptBuilder {
    private final Heading heading;
    private final @Nullable Link last;
    private final Allowances allowed;

    /** What stands above the probes. */
    private record Heading(
            Origin at, String name, String description, List<String> columns, Scope scope, Options options) {
        Heading with(Options changed) {
            return new Heading(at, name, description, columns, scope, changed);
        }
    }

    /** The probes so far, from the last to the first: adding one costs the same however many there are. */
    private record Link(@Nullable Link before, Probe probe) {}

    ScriptBuilder(String name) {
        this(
                new Heading(Origins.here(), name, "", List.of(), Scope.TARGET_PROCESS, Options.NONE),
                null,
                Allowances.NONE);
    }

    private ScriptBuilder(Heading heading, @Nullable Link last, Allowances allowed) {
        this.heading = heading;
        this.last = last;
        this.allowed = allowed;
    }

    /** Says what the script is for; it becomes the first comment of each file. */
    public ScriptBuilder describedAs(String description) {
        return with(new Heading(
                heading.at,
                heading.name,
                given("description", description),
                heading.columns,
                heading.scope,
                heading.options));
    }

    /** Says what the columns of the output mean, one line each. */
    public ScriptBuilder columns(String... columns) {
        return with(new Heading(
                heading.at,
                heading.name,
                heading.description,
                all("columns", columns),
                heading.scope,
                heading.options));
    }

    /**
     * Lets the script watch every process, and not only the one the tracer was started for.
     *
     * <p>Without it all points but the beginning, the end, errors and {@code every} fire for that one process only.
     */
    public ScriptBuilder everywhere() {
        return with(new Heading(
                heading.at, heading.name, heading.description, heading.columns, Scope.WHOLE_SYSTEM, heading.options));
    }

    /** Lets strings be so long before the tracer cuts them, in bytes: {@code strsize} in D. */
    public ScriptBuilder stringSize(int bytes) {
        int checked = (int) Faults.inRange("string size", bytes, 16, 65_536);
        return with(heading.with(heading.options.withStringBytes(checked)));
    }

    /** Lets each table and aggregation have so many keys: {@code global x[n]} in SystemTap; D has no such limit. */
    public ScriptBuilder tableSize(int keys) {
        int checked = (int) Faults.inRange("table size", keys, 1, 10_000_000);
        return with(heading.with(heading.options.withTableKeys(checked)));
    }

    /** Gives each processor a buffer of so many bytes for what is printed: {@code bufsize} in D, {@code -s} of stap. */
    public ScriptBuilder bufferSize(long bytes) {
        long checked = Faults.inRange("buffer size", bytes, 4096, 1L << 30);
        return with(heading.with(heading.options.withBufferBytes(checked)));
    }

    /** Gives the aggregations so many bytes on each processor: {@code aggsize} in D; the others count keys. */
    public ScriptBuilder aggregationSize(long bytes) {
        long checked = Faults.inRange("aggregation size", bytes, 4096, 1L << 30);
        return with(heading.with(heading.options.withAggregationBytes(checked)));
    }

    /**
     * Lets the tracer read its buffers again after so long, at least a millisecond: {@code switchrate} in D; the others read
     * when there is something.
     */
    public ScriptBuilder switchRate(long amount, TimeUnit unit) {
        long checked = Faults.inRange(
                "switch rate in milliseconds", given("unit", unit).toMillis(amount), 1, 3_600_000);
        return with(heading.with(heading.options.withSwitchMilliseconds(checked)));
    }

    /** Lets the script run commands; without it {@link Sonde#run} is refused. */
    public ScriptBuilder destructive() {
        return with(heading.with(heading.options.withCommands()));
    }

    /**
     * Says that a warning is meant, and why; it is not given any more.
     *
     * <p>{@code allowing("SONDE-601", "the flow is the question, and the workload is small")}
     *
     * <p>An allowance that no warning needs is itself a warning.
     *
     * @param id the id of a warning
     * @param reason why it is meant, for whoever reads the Java
     */
    public ScriptBuilder allowing(String id, String reason) {
        return new ScriptBuilder(heading, last, allowed.with(given("id", id), given("reason", reason), Origins.here()));
    }

    /** Begins a probe that fires at each of these points. */
    public ProbeBuilder on(ProbePoint first, ProbePoint... more) {
        List<ProbePoint> points = new ArrayList<>(all("more", more));
        points.add(0, given("first", first));
        return new ProbeBuilder(
                this,
                Origins.here(),
                points.stream().flatMap(point -> point.points().stream()).toList(),
                null);
    }

    /**
     * Adds the probes of another script behind this one's, asks for room enough for both, and allows what either allows.
     *
     * @throws FaultyScriptException when both have a variable or aggregation of one name, or watch different processes
     */
    public ScriptBuilder plus(Script other) {
        Composition.check(heading.scope, probes(), given("other", other).model());
        ScriptBuilder sum = new ScriptBuilder(
                heading.with(heading.options.with(other.model().options())), last, allowed.plus(other.allowances()));
        for (Probe probe : other.model().probes()) {
            sum = sum.with(probe);
        }
        return sum;
    }

    private List<Probe> probes() {
        Deque<Probe> probes = new ArrayDeque<>();
        for (Link link = last; link != null; link = link.before) {
            probes.addFirst(link.probe);
        }
        return List.copyOf(probes);
    }

    /**
     * The script.
     *
     * @throws FaultyScriptException with all that is wrong with it
     */
    public Script build() {
        dev.sonde.model.Script script = new dev.sonde.model.Script(
                heading.at,
                heading.name,
                heading.description,
                heading.columns,
                heading.scope,
                heading.options,
                probes());
        return Script.checked(script, allowed);
    }

    ScriptBuilder with(Probe probe) {
        return new ScriptBuilder(heading, new Link(last, probe), allowed);
    }

    private ScriptBuilder with(Heading changed) {
        return new ScriptBuilder(changed, last, allowed);
    }
}
