package dev.sonde.model;

/** What every tracer knows about the moment a probe fires. */
public sealed interface Builtin extends Expression {
    @Override
    default Type type() {
        return Type.INT;
    }

    /** The process id of the process that fired the probe. */
    record Pid() implements Builtin {}

    /** The thread id. */
    record Tid() implements Builtin {}

    /** The parent's process id. */
    record ParentPid() implements Builtin {}

    /** The real user id. */
    record Uid() implements Builtin {}

    /** The real group id. */
    record Gid() implements Builtin {}

    /** The processor that ran the probe. */
    record Cpu() implements Builtin {}

    /** The name of the process, as the kernel has it: 15 characters. */
    record ExecName() implements Builtin {
        @Override
        public Type type() {
            return Type.STRING;
        }
    }

    /** Nanoseconds of a clock that never steps back; only differences mean something. */
    record Timestamp() implements Builtin {}

    /** Nanoseconds since 1970. */
    record WallTime() implements Builtin {}

    /** Nanoseconds that the thread has run on a processor, as the scheduler last counted them. */
    record CpuTime() implements Builtin {}

    /** The process that the script was started for ({@code -c} or {@code -p}). */
    record TargetPid() implements Builtin {}

    /** The marker's name, in DTrace's spelling: {@code function-entry}. */
    record ProbeName() implements Builtin {
        @Override
        public Type type() {
            return Type.STRING;
        }
    }
}
