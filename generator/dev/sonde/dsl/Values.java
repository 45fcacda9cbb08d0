package dev.sonde.dsl;

import static dev.sonde.dsl.Faults.given;

import dev.sonde.model.Builtin;
import dev.sonde.model.Expression;
import dev.sonde.model.ScriptParameter;
import dev.sonde.model.Stack;

/** What a script knows without a marker, and fixed values; all are meant to be imported. */
public final class Values {
    private static final int MOST_FRAMES = 100;

    private Values() {}

    /** A fixed int: {@code number(3)} prints {@code 3} in D and in SystemTap. */
    public static IntValue number(long value) {
        return IntValue.of(value);
    }

    /** A fixed string: {@code text("a")} prints {@code "a"} in D and in SystemTap. */
    public static StringValue text(String text) {
        return StringValue.of(given("text", text));
    }

    /** The process id: {@code pid} in D, {@code pid()} in SystemTap. */
    public static IntValue pid() {
        return new IntValue(new Builtin.Pid());
    }

    /** The thread id: {@code tid} in D, {@code tid()} in SystemTap. */
    public static IntValue tid() {
        return new IntValue(new Builtin.Tid());
    }

    /** The parent's process id: {@code ppid} in D, {@code ppid()} in SystemTap. */
    public static IntValue parentPid() {
        return new IntValue(new Builtin.ParentPid());
    }

    /** The real user id: {@code uid} in D, {@code uid()} in SystemTap. */
    public static IntValue uid() {
        return new IntValue(new Builtin.Uid());
    }

    /** The real group id: {@code gid} in D, {@code gid()} in SystemTap. */
    public static IntValue gid() {
        return new IntValue(new Builtin.Gid());
    }

    /** The processor: {@code cpu} in D, {@code cpu()} in SystemTap. */
    public static IntValue cpu() {
        return new IntValue(new Builtin.Cpu());
    }

    /** The kernel's name of the thread, 15 characters at most: {@code execname} in D, {@code execname()} in SystemTap. */
    public static StringValue execName() {
        return new StringValue(new Builtin.ExecName());
    }

    /**
     * Nanoseconds of a clock that never steps back; only differences mean something.
     *
     * <p>{@code timestamp} in D, {@code ktime_get_ns()} in SystemTap.
     */
    public static IntValue timestamp() {
        return new IntValue(new Builtin.Timestamp());
    }

    /** Nanoseconds since 1970: {@code walltimestamp} in D, {@code gettimeofday_ns()} in SystemTap. */
    public static IntValue wallTime() {
        return new IntValue(new Builtin.WallTime());
    }

    /**
     * Nanoseconds that the thread has run on a processor; only differences mean something.
     *
     * <p>DTrace on macOS, FreeBSD and illumos reads its {@code vtimestamp}, which is exact. On Linux all tracers read what the
     * scheduler keeps of the thread, {@code curthread->se.sum_exec_runtime} in D: it is brought up to date at each tick of the
     * scheduler, 1 to 10 ms apart, and when the thread leaves the processor. A single short call may show 0; sums come out right.
     */
    public static IntValue cpuTime() {
        return new IntValue(new Builtin.CpuTime());
    }

    /** The process that the tracer was started for: {@code $target} in D, {@code target()} in SystemTap. */
    public static IntValue targetPid() {
        return new IntValue(new Builtin.TargetPid());
    }

    /** The name of the marker that fired, in DTrace's spelling in every dialect: {@code function-entry}. */
    public static StringValue probeName() {
        return new StringValue(new Builtin.ProbeName());
    }

    /** The calls in the process, so many frames at most: {@code ustack(5)} in D. */
    public static StackValue userStack(int frames) {
        return new StackValue(new Stack.UserStack(frames(frames)));
    }

    /** The calls in the kernel, so many frames at most: {@code stack(5)} in D. */
    public static StackValue kernelStack(int frames) {
        return new StackValue(new Stack.KernelStack(frames(frames)));
    }

    /**
     * An int that the script's user gives on the tracer's command line: {@code $1} in D and SystemTap.
     *
     * <p>A script's parameters are those that it mentions, by position in the order of their first mention. D can't tell a 0
     * that is given from none, and takes the initial value for it.
     *
     * @param initial what it is when none is given
     * @param help what it means, in a few words, for the script's header
     */
    public static IntValue parameter(String name, long initial, String help) {
        return new IntValue(new ScriptParameter(Faults.name("parameter", name), literal(initial), given("help", help)));
    }

    /** A string that the script's user gives on the tracer's command line; an empty one is none. */
    public static StringValue parameter(String name, String initial, String help) {
        return new StringValue(new ScriptParameter(
                Faults.name("parameter", name), text(given("initial", initial)).expression(), given("help", help)));
    }

    private static Expression literal(long value) {
        return number(value).expression();
    }

    private static int frames(int frames) {
        return (int) Faults.inRange("number of frames", frames, 1, MOST_FRAMES);
    }
}
