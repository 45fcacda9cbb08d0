package dev.sonde.lower.bpftrace;

import dev.sonde.lower.RawCode;
import dev.sonde.model.Code;
import dev.sonde.model.Escape.Call;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.Read;
import dev.sonde.model.Name;
import dev.sonde.model.Origin;
import dev.sonde.model.PointValue.PointFunction;
import dev.sonde.model.Script;
import dev.sonde.model.Shape;
import dev.sonde.model.Statement;
import dev.sonde.model.SystemPoint.SyscallPoint;
import dev.sonde.model.Type;
import dev.sonde.model.Variable.KeyedVariable;
import dev.sonde.provider.KernelSyscalls;
import java.util.ArrayList;
import java.util.List;

/** The names of the system calls by their numbers: the tracepoint of all calls tells a number only, and 0.27 alone knows the names. */
final class SyscallTable {
    static final Name TABLE = new Name("sonde_syscall");
    /** How many keys a map needs for it. */
    static final int KEYS = 512;

    private static final int CALLS_PER_LINE = 2;

    // Where this call is missing the script is refused: its numbers would be the names of other calls.
    private static final String X86_ONLY = "tracepoint:syscalls:sys_enter_arch_prctl";
    private static final String WHY = "// The names above are by the numbers of x86, and only x86 has this call.";

    private SyscallTable() {}

    /** The name of the call that fired. */
    static Expression name(Origin at, BpftraceVersion version) {
        if (isBuiltIn(version)) {
            return new Call(at, new Name("syscall_name"), List.of(TracepointField.of("id")), Type.STRING);
        }
        return new Read(new KeyedVariable(TABLE, Type.STRING, List.of(TracepointField.of("id"))));
    }

    private static boolean isBuiltIn(BpftraceVersion version) {
        return version.has(BpftraceVersion.V0_27);
    }

    /** Whether a script asks for the name of a call that may be any, and bpftrace does not know it. */
    static boolean isNeeded(Script script, BpftraceVersion version) {
        return !isBuiltIn(version)
                && script.probes().stream()
                        .anyMatch(probe -> probe.points().stream()
                                        .anyMatch(point ->
                                                point.plain() instanceof SyscallPoint call && call.name() == null)
                                && Shape.has(probe, PointFunction.class::isInstance));
    }

    /** The statements that fill the table. */
    static List<Statement> filled() {
        List<NamedSyscall> calls = new ArrayList<>();
        KernelSyscalls.all().forEach((name, call) -> calls.add(new NamedSyscall(TABLE, call.number(), new Name(name))));
        List<Statement> lines = new ArrayList<>();
        for (int i = 0; i < calls.size(); i += CALLS_PER_LINE) {
            lines.add(new NamedSyscalls(calls.subList(i, Math.min(i + CALLS_PER_LINE, calls.size()))));
        }
        return lines;
    }

    /** An action that does nothing, and is refused where the numbers differ. */
    static Action guard() {
        RawCode point = RawCode.point(X86_ONLY);
        return new Action(
                Origin.UNKNOWN, List.of(point), null, List.of(new RawCode(Origin.UNKNOWN, new Code(WHY), Type.INT)));
    }
}
